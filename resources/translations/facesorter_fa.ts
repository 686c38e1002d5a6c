<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About FaceSorter</source>
        <translation>دربارهٔ FaceSorter</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>پروانه</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>پروانه‌ها</translation>
    </message>
    <message>
        <source>Licences of FaceSorter, of its parts and of the packs</source>
        <translation>پروانه‌های FaceSorter، اجزای آن و بسته‌ها</translation>
    </message>
    <message>
        <source>Not for commercial use.</source>
        <translation>نه برای کاربرد تجاری.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>بسته: {0}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>نمایش در &amp;پوشه</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>متن پروانه</translation>
    </message>
    <message>
        <source>Turns folders of photos into people. Everything stays on this computer, and no photo is changed.</source>
        <translation>پوشه‌های عکس را به اشخاص تبدیل می‌کند. همه چیز روی همین رایانه می‌ماند و هیچ عکسی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>نسخهٔ {0}</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>جای نگهداری: {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About FaceSorter</source>
        <translation>&amp;دربارهٔ FaceSorter</translation>
    </message>
    <message>
        <source>&amp;Back Up Labels…</source>
        <translation>&amp;پشتیبان‌گیری از برچسب‌ها…</translation>
    </message>
    <message>
        <source>&amp;Born, Died…</source>
        <translation>تولد &amp;و درگذشت…</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;تأیید</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;جزئیات</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Export These…</source>
        <translation>برون‌برد این‌&amp;ها…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برون‌برد…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;یافتن</translation>
    </message>
    <message>
        <source>&amp;Group Faces</source>
        <translation>&amp;گروه‌بندی چهره‌ها</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;راهنمای کاربر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;پنهان کردن</translation>
    </message>
    <message>
        <source>&amp;Ignore: A Stranger</source>
        <translation>نادیده &amp;گرفتن: ناآشنا</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;کلیدها</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;بزرگ‌تر</translation>
    </message>
    <message>
        <source>&amp;Look Closer</source>
        <translation>&amp;نگاه نزدیک‌تر</translation>
    </message>
    <message>
        <source>&amp;Look for Changes</source>
        <translation>جست‌وجوی &amp;تغییرها</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;ادغام</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;جابه‌جایی به…</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <translation>&amp;نام‌گذاری…</translation>
    </message>
    <message>
        <source>&amp;New Library…</source>
        <translation>کتابخانهٔ &amp;نو…</translation>
    </message>
    <message>
        <source>&amp;Not This Person</source>
        <translation>&amp;این شخص نیست</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;باز کردن</translation>
    </message>
    <message>
        <source>&amp;Open Library…</source>
        <translation>باز کردن &amp;کتابخانه…</translation>
    </message>
    <message>
        <source>&amp;Packs…</source>
        <translation>ب&amp;سته‌ها…</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Photos of These Together</source>
        <translation>&amp;عکس‌های مشترک این اشخاص</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خ&amp;روج</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوباره</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>&amp;دوباره: {0}</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>با&amp;زگرداندن</translation>
    </message>
    <message>
        <source>&amp;Restore Labels…</source>
        <translation>بازگرداندن برچسب‌&amp;ها…</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;کوچک‌تر</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;تفکیک…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>&amp;واگرد: {0}</translation>
    </message>
    <message>
        <source>&amp;Unreadable Photos…</source>
        <translation>عکس‌های &amp;خوانده‌نشده…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>Add &amp;Folder…</source>
        <translation>افزودن پو&amp;شه…</translation>
    </message>
    <message>
        <source>Are &amp;Different People</source>
        <translation>اشخاص &amp;متفاوت‌اند</translation>
    </message>
    <message>
        <source>Are of &amp;Different People</source>
        <translation>از ا&amp;شخاص متفاوت‌اند</translation>
    </message>
    <message>
        <source>Cali&amp;brate from My Library…</source>
        <translation>کالیبره با &amp;کتابخانهٔ من…</translation>
    </message>
    <message>
        <source>Compare T&amp;wo Photos…</source>
        <translation>&amp;مقایسهٔ دو عکس…</translation>
    </message>
    <message>
        <source>F&amp;ace</source>
        <translation>&amp;چهره</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>ت&amp;مام‌صفحه</translation>
    </message>
    <message>
        <source>Forge&amp;t Everything…</source>
        <translation>&amp;فراموشی همه چیز…</translation>
    </message>
    <message>
        <source>Ignore: Not a &amp;Face</source>
        <translation>نادیده گرفتن: &amp;چهره نیست</translation>
    </message>
    <message>
        <source>Ignore…</source>
        <translation>نادیده گرفتن…</translation>
    </message>
    <message>
        <source>May Be the &amp;Same Person (Mirror, Collage)</source>
        <translation>شاید &amp;همان شخص باشد (آینه، کلاژ)</translation>
    </message>
    <message>
        <source>Move to New &amp;Person</source>
        <translation>جابه‌جایی &amp;به شخص جدید</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>باز کردن پوشهٔ &amp;گزارش‌ها</translation>
    </message>
    <message>
        <source>Pre&amp;view Grouping</source>
        <translation>&amp;پیش‌نمایش گروه‌بندی</translation>
    </message>
    <message>
        <source>Re&amp;cent Libraries</source>
        <translation>کتابخانه‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;تنظیمات…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>گزینش &amp;همه</translation>
    </message>
    <message>
        <source>Show &amp;Again</source>
        <translation>نمایش &amp;دوباره</translation>
    </message>
    <message>
        <source>Show &amp;Hidden People</source>
        <translation>نمایش اشخاص پ&amp;نهان</translation>
    </message>
    <message>
        <source>Use as Co&amp;ver</source>
        <translation>&amp;کاربرد به‌عنوان جلد</translation>
    </message>
</context>
<context>
    <name>AlsoStrip</name>
    <message>
        <source>Like this one</source>
        <translation>مانند این یکی</translation>
    </message>
</context>
<context>
    <name>AutoGroup</name>
    <message>
        <source>{0} joined {1}</source>
        <translation>{0} به {1} پیوست</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>BeforeAfterBar</name>
    <message>
        <source>Comparing with what you confirmed…</source>
        <translation>در حال مقایسه با آنچه تأیید کرده‌اید…</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>محاسبه</translation>
    </message>
    <message>
        <source>Scores of so many faces take about as long as grouping them twice.</source>
        <translation>امتیاز این تعداد چهره تقریباً به اندازهٔ دو بار گروه‌بندی زمان می‌برد.</translation>
    </message>
    <message>
        <source>The people as they are, and as they would be, against {0} ({1}).</source>
        <translation>اشخاص چنان‌که هستند و چنان‌که خواهند بود، در برابر {0} ({1}).</translation>
    </message>
    <message>
        <source>What the algorithm alone makes of your {0}. You keep them where they are.</source>
        <translation>آنچه الگوریتم به‌تنهایی از {0} شما می‌سازد. شما آن‌ها را همان‌جا که هستند نگه می‌دارید.</translation>
    </message>
    <message>
        <source>What the algorithms alone make of your {0}, the last one and this one. You keep them where they are.</source>
        <translation>آنچه الگوریتم‌ها به‌تنهایی از {0} شما می‌سازند، قبلی و این یکی. شما آن‌ها را همان‌جا که هستند نگه می‌دارید.</translation>
    </message>
    <message>
        <source>face regions</source>
        <translation>ناحیه‌های چهره</translation>
    </message>
    <message>
        <source>the CSV file</source>
        <translation>پروندهٔ CSV</translation>
    </message>
    <message>
        <source>the names of files</source>
        <translation>نام پرونده‌ها</translation>
    </message>
    <message>
        <source>the names of folders</source>
        <translation>نام پوشه‌ها</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{0} cannot be shown: {1}. Your library and the file are as they were.</source>
        <translation>نمی‌توان {0} را نشان داد: {1}. کتابخانهٔ شما و پرونده همان‌طور که بودند ماندند.</translation>
    </message>
</context>
<context>
    <name>CalibrateDialog</name>
    <message>
        <source>Calibrate from my library</source>
        <translation>کالیبره با کتابخانهٔ من</translation>
    </message>
    <message>
        <source>Confirmed faces at each threshold</source>
        <translation>چهره‌های تأییدشده در هر آستانه</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>معیار F</translation>
    </message>
    <message>
        <source>Faces are grouped with {0} now.</source>
        <translation>اکنون چهره‌ها با {0} گروه‌بندی می‌شوند.</translation>
    </message>
    <message>
        <source>For your {0} confirmed faces of {1} people, {2} is better than the pack’s own, {3}. On people that had no say in the choice, it changes the F-measure by {4} points.</source>
        <translation>برای {0} چهرهٔ تأییدشدهٔ شما از {1} شخص، {2} بهتر از مقدار خود بسته، {3}، است. برای اشخاصی که در این انتخاب سهمی نداشتند، معیار F را {4} واحد تغییر می‌دهد.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقت</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>The faces that you confirmed tell how alike two groups must be to be one person. They are often easier than others, so another threshold is only chosen where it is surely better.</source>
        <translation>چهره‌هایی که تأیید کرده‌اید نشان می‌دهند دو گروه چقدر باید شبیه باشند تا یک شخص به شمار آیند. آن‌ها اغلب آسان‌تر از بقیه‌اند؛ پس آستانهٔ دیگری تنها وقتی برگزیده می‌شود که بی‌گمان بهتر باشد.</translation>
    </message>
    <message>
        <source>Threshold (mean cosine)</source>
        <translation>آستانه (میانگین کسینوس)</translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation>آزمودن آستانه‌ها</translation>
    </message>
    <message>
        <source>Trying thresholds…</source>
        <translation>در حال آزمودن آستانه‌ها…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>به کار ببر</translation>
    </message>
    <message>
        <source>Use the pack’s own</source>
        <translation>کاربرد مقدار خود بسته</translation>
    </message>
    <message>
        <source>Your {0} confirmed faces of {1} people do not say surely that another threshold is better than the pack’s own, {2}.</source>
        <translation>{0} چهرهٔ تأییدشدهٔ شما از {1} شخص به‌یقین نمی‌گویند که آستانهٔ دیگری بهتر از آستانهٔ خود بسته، {2}، باشد.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>{0} is used from now on; group again to see what it does.</source>
        <translation>از این پس {0} به کار می‌رود؛ برای دیدن اثر آن دوباره گروه‌بندی کنید.</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>Curves of {0}.</source>
        <translation>منحنی‌های {0}.</translation>
    </message>
    <message>
        <source>Point {0} of {1}. {2}</source>
        <translation>نقطهٔ {0} از {1}. {2}</translation>
    </message>
    <message>
        <source>{0} points of {1} kinds. Shift and an arrow goes from point to point.</source>
        <translation>{0} نقطه از {1} گونه. Shift همراه با یک کلید جهت از نقطه‌ای به نقطهٔ دیگر می‌رود.</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Choose algorithms…</source>
        <translation>انتخاب الگوریتم‌ها…</translation>
    </message>
    <message>
        <source>Choose which algorithms are compared</source>
        <translation>انتخاب اینکه کدام الگوریتم‌ها مقایسه شوند</translation>
    </message>
    <message>
        <source>Earlier groupings…</source>
        <translation>گروه‌بندی‌های پیشین…</translation>
    </message>
    <message>
        <source>Nothing was grouped yet.</source>
        <translation>هنوز چیزی گروه‌بندی نشده است.</translation>
    </message>
    <message>
        <source>Score a grouping that was made before</source>
        <translation>امتیاز دادن به گروه‌بندی پیشین</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>The whole photo</source>
        <translation>کل عکس</translation>
    </message>
</context>
<context>
    <name>CompanySection</name>
    <message>
        <source>Often with</source>
        <translation>اغلب همراه با</translation>
    </message>
    <message>
        <source>Photos of {0} and {1} together</source>
        <translation>عکس‌های مشترک {0} و {1}</translation>
    </message>
    <message>
        <source>Show these photos</source>
        <translation>نمایش این عکس‌ها</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>{0} together</source>
        <translation>{0} با هم</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>A face is blurred, small or turned away: this is less sure than usual.</source>
        <translation>چهره‌ای تار، کوچک یا روگردانده است: این نتیجه کمتر از همیشه مطمئن است.</translation>
    </message>
    <message>
        <source>Choose the other photo. The faces are compared at once.</source>
        <translation>عکس دیگر را انتخاب کنید. چهره‌ها بی‌درنگ مقایسه می‌شوند.</translation>
    </message>
    <message>
        <source>Choose two photos. Their faces are compared at once.</source>
        <translation>دو عکس انتخاب کنید. چهره‌هایشان بی‌درنگ مقایسه می‌شوند.</translation>
    </message>
    <message>
        <source>Compare two photos</source>
        <translation>مقایسهٔ دو عکس</translation>
    </message>
    <message>
        <source>First photo</source>
        <translation>عکس نخست</translation>
    </message>
    <message>
        <source>Is it the same person? The photos need not be in the library, and nothing of them is stored.</source>
        <translation>آیا همان شخص است؟ لازم نیست عکس‌ها در کتابخانه باشند و چیزی از آن‌ها ذخیره نمی‌شود.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>در جست‌وجوی چهره‌ها…</translation>
    </message>
    <message>
        <source>Second photo</source>
        <translation>عکس دوم</translation>
    </message>
    <message>
        <source>There are no two faces to compare. Choose another photo.</source>
        <translation>دو چهره برای مقایسه نیست. عکس دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is one face in one photo, compared with itself.</source>
        <translation>این یک چهره در یک عکس است که با خودش مقایسه شده است.</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Being evaluated</source>
        <translation>در حال ارزیابی</translation>
    </message>
    <message>
        <source>Choose algorithms to see side by side, or evaluate the people as they are. People do not change; each comparison is kept and can be scored again.</source>
        <translation>الگوریتم‌هایی را برای دیدن در کنار هم انتخاب کنید، یا اشخاص را چنان‌که هستند ارزیابی کنید. اشخاص تغییر نمی‌کنند؛ هر مقایسه نگه داشته می‌شود و می‌توان دوباره به آن امتیاز داد.</translation>
    </message>
    <message>
        <source>Compare the people as they are with</source>
        <translation>مقایسهٔ اشخاص چنان‌که هستند با</translation>
    </message>
    <message>
        <source>Comparing with the truth…</source>
        <translation>در حال مقایسه با حقیقت…</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Group once more with the same algorithm, parameters and seed</source>
        <translation>یک بار دیگر گروه‌بندی با همان الگوریتم، پارامترها و بذر</translation>
    </message>
    <message>
        <source>Grouping with {0}…</source>
        <translation>در حال گروه‌بندی با {0}…</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>ذخیرهٔ جدول…</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>نمایش روی نقشه</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>امتیازها</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Agree and read the photos</source>
        <translation>موافقت و خواندن عکس‌ها</translation>
    </message>
    <message>
        <source>Before the first photos are read</source>
        <translation>پیش از خواندن نخستین عکس‌ها</translation>
    </message>
    <message>
        <source>FaceSorter finds the faces in your photos, measures them to tell people apart (biometric data) and keeps this, with the names you give, in one file on this computer: nothing leaves it, and no photo is ever changed.</source>
        <translation>FaceSorter چهره‌ها را در عکس‌های شما می‌یابد، آن‌ها را برای بازشناختن اشخاص می‌سنجد (دادهٔ زیست‌سنجی) و این‌ها را با نام‌هایی که می‌دهید در یک پرونده روی همین رایانه نگه می‌دارد: چیزی از آن بیرون نمی‌رود و هیچ عکسی هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>جای نگهداری: {0}</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Add a folder of photos…</source>
        <translation>افزودن پوشه‌ای از عکس‌ها…</translation>
    </message>
    <message>
        <source>Drop a folder here</source>
        <translation>پوشه‌ای را اینجا رها کنید</translation>
    </message>
    <message>
        <source>or</source>
        <translation>یا</translation>
    </message>
</context>
<context>
    <name>EditsTold</name>
    <message>
        <source>Done again: {0}</source>
        <translation>دوباره انجام شد: {0}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>پس گرفته شد: {0}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>EditsView</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A later edit took this one back; to have it again, undo that one.</source>
        <translation>ویرایش بعدی این را پس گرفت؛ برای داشتن دوباره‌اش، آن را واگرد کنید.</translation>
    </message>
    <message>
        <source>Back to: {0}. Everything after it is taken back.</source>
        <translation>بازگشت به: {0}. هرچه پس از آن است پس گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>برگرداندن {0}</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>ویرایش‌ها</translation>
    </message>
    <message>
        <source>Fold away…</source>
        <translation>تا کردن…</translation>
    </message>
    <message>
        <source>Let old edits become one, which can no longer be taken back</source>
        <translation>ویرایش‌های کهنه یکی می‌شوند و دیگر نمی‌توان پسشان گرفت</translation>
    </message>
    <message>
        <source>Not alone, as later edits depend on it: {0}.</source>
        <translation>نه به‌تنهایی، زیرا ویرایش‌های بعدی به آن وابسته‌اند: {0}.</translation>
    </message>
    <message>
        <source>Nothing later depends on it: it can be undone alone, and all else stays.</source>
        <translation>چیزی بعد از آن به آن وابسته نیست: می‌توان آن را به‌تنهایی واگرد کرد و بقیه می‌ماند.</translation>
    </message>
    <message>
        <source>Nothing was edited yet</source>
        <translation>هنوز چیزی ویرایش نشده است</translation>
    </message>
    <message>
        <source>On to: {0}. It and what came before it are done again.</source>
        <translation>پیش رفتن تا: {0}. این و آنچه پیش از آن آمد دوباره انجام می‌شود.</translation>
    </message>
    <message>
        <source>Take back {0}</source>
        <translation>پس گرفتن {0}</translation>
    </message>
    <message>
        <source>The library is at this point.</source>
        <translation>کتابخانه در این نقطه است.</translation>
    </message>
    <message>
        <source>These edits were folded away: they can no longer be taken back.</source>
        <translation>این ویرایش‌ها تا شده‌اند: دیگر نمی‌توان پسشان گرفت.</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>واگرد این یکی</translation>
    </message>
    <message>
        <source>What you do to people and faces is listed here and can be taken back, also tomorrow.</source>
        <translation>هرچه با اشخاص و چهره‌ها می‌کنید اینجا فهرست می‌شود و می‌توان پسش گرفت، فردا هم.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} و {1} دیگر</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Algorithms side by side</source>
        <translation>الگوریتم‌ها در کنار هم</translation>
    </message>
    <message>
        <source>All faces in a plane, the alike beside each other</source>
        <translation>همهٔ چهره‌ها در یک صفحه، همانندها کنار هم</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>پیمایش</translation>
    </message>
    <message>
        <source>What is true</source>
        <translation>چه چیز درست است</translation>
    </message>
    <message>
        <source>What one parameter does to the scores</source>
        <translation>یک پارامتر با امتیازها چه می‌کند</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Choose the folder to export to</source>
        <translation>انتخاب پوشهٔ مقصد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌برد</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>برون‌برد به</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>پرونده‌های نوشته‌شده</translation>
    </message>
    <message>
        <source>Looking what would be written…</source>
        <translation>در حال بررسی آنچه نوشته خواهد شد…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Stopped. What was written is whole; export again to finish.</source>
        <translation>ایستاد. آنچه نوشته شد کامل است؛ برای پایان کار دوباره برون‌برد کنید.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>چیزی برای نوشتن نیست.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Writes photos or lists of {0} to a folder. Your photos are only read.</source>
        <translation>عکس‌ها یا فهرست‌های {0} را در پوشه‌ای می‌نویسد. عکس‌های شما فقط خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Writing {0}…</source>
        <translation>در حال نوشتن {0}…</translation>
    </message>
    <message>
        <source>Writing: {0} of {1}</source>
        <translation>نوشتن: {0} از {1}</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>{0} already there</source>
        <translation>{0} از پیش آنجاست</translation>
    </message>
    <message>
        <source>{0} in {1}, {2}</source>
        <translation>{0} در {1}، {2}</translation>
    </message>
    <message>
        <source>{0} left out: {1}</source>
        <translation>{0} کنار گذاشته شد: {1}</translation>
    </message>
    <message>
        <source>{0} written, {1}</source>
        <translation>{0} نوشته شد، {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>FaceChoice</name>
    <message>
        <source>Chosen is face {0} of {1} from the left; the arrow keys choose another one.</source>
        <translation>چهرهٔ {0} از {1} از سمت چپ برگزیده است؛ کلیدهای جهت چهرهٔ دیگری را برمی‌گزینند.</translation>
    </message>
    <message>
        <source>One face, which is chosen.</source>
        <translation>یک چهره، که برگزیده است.</translation>
    </message>
    <message>
        <source>The photo {0}</source>
        <translation>عکس {0}</translation>
    </message>
</context>
<context>
    <name>FaceFilter</name>
    <message>
        <source>All {0}</source>
        <translation>همه {0}</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>تأییدشده {0}</translation>
    </message>
    <message>
        <source>Not a face {0}</source>
        <translation>چهره نیست {0}</translation>
    </message>
    <message>
        <source>Not said {0}</source>
        <translation>گفته‌نشده {0}</translation>
    </message>
    <message>
        <source>Only {0}: show all years</source>
        <translation>فقط {0}: نمایش همهٔ سال‌ها</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>نمایش همهٔ سال‌ها</translation>
    </message>
    <message>
        <source>Strangers {0}</source>
        <translation>ناآشنایان {0}</translation>
    </message>
    <message>
        <source>To confirm {0}</source>
        <translation>برای تأیید {0}</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بدون تاریخ</translation>
    </message>
</context>
<context>
    <name>FacesGrid</name>
    <message>
        <source>Faces</source>
        <translation>چهره‌ها</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face in {0}, {1}</source>
        <translation>چهره در {0}، {1}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>تأییدنشده</translation>
    </message>
    <message>
        <source>{0} away from the others</source>
        <translation>به فاصلهٔ {0} از دیگران</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Back (Esc)</source>
        <translation>بازگشت (Esc)</translation>
    </message>
    <message>
        <source>Back to the people</source>
        <translation>بازگشت به اشخاص</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>نخست بهترین‌ها</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بر پایهٔ تاریخ</translation>
    </message>
    <message>
        <source>Drag strangers here, and what is not a face. All of it can be brought back.</source>
        <translation>ناآشنایان و آنچه را چهره نیست به اینجا بکشید. همه را می‌توان بازگرداند.</translation>
    </message>
    <message>
        <source>Every face that was found is in a person or ignored.</source>
        <translation>هر چهرهٔ یافته‌شده یا نزد شخصی است یا نادیده گرفته شده است.</translation>
    </message>
    <message>
        <source>Faces that are dragged onto the name come to this person.</source>
        <translation>چهره‌هایی که روی نام بکشید نزد این شخص می‌آیند.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>نادیده‌ها</translation>
    </message>
    <message>
        <source>Least likely first</source>
        <translation>نخست کم‌احتمال‌ترین‌ها</translation>
    </message>
    <message>
        <source>No faces left</source>
        <translation>چهره‌ای نمانده است</translation>
    </message>
    <message>
        <source>Nothing is ignored</source>
        <translation>چیزی نادیده گرفته نشده است</translation>
    </message>
    <message>
        <source>Nothing is unsorted</source>
        <translation>چیزی دسته‌بندی‌نشده نمانده است</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Choose a folder: the faces in its photos are found and put together by person.</source>
        <translation>پوشه‌ای انتخاب کنید: چهره‌های عکس‌هایش یافته و بر پایهٔ شخص کنار هم گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Drop another one here, or</source>
        <translation>پوشهٔ دیگری را اینجا رها کنید، یا</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>نخستین آغاز</translation>
    </message>
    <message>
        <source>More packs…</source>
        <translation>بسته‌های بیشتر…</translation>
    </message>
    <message>
        <source>People appear in a moment.</source>
        <translation>اشخاص تا لحظه‌ای دیگر پدیدار می‌شوند.</translation>
    </message>
    <message>
        <source>Reading photos…</source>
        <translation>در حال خواندن عکس‌ها…</translation>
    </message>
    <message>
        <source>There are no photos in that folder</source>
        <translation>در آن پوشه عکسی نیست</translation>
    </message>
    <message>
        <source>Turn folders of photos into people</source>
        <translation>پوشه‌های عکس را به اشخاص تبدیل کنید</translation>
    </message>
    <message>
        <source>What finds the faces</source>
        <translation>آنچه چهره‌ها را می‌یابد</translation>
    </message>
    <message>
        <source>When you add a folder, the faces found, measurements of them (biometric data) and the names you give are stored in one file on this computer. Nothing leaves the computer, and no photo is ever changed.</source>
        <translation>وقتی پوشه‌ای می‌افزایید، چهره‌های یافته‌شده، اندازه‌هایی از آن‌ها (دادهٔ زیست‌سنجی) و نام‌هایی که می‌دهید در یک پرونده روی همین رایانه ذخیره می‌شوند. هیچ چیز از رایانه بیرون نمی‌رود و هیچ عکسی هرگز تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Where it is stored: {0}</source>
        <translation>جای ذخیره: {0}</translation>
    </message>
    <message>
        <source>Works at once, also without the internet.</source>
        <translation>بی‌درنگ کار می‌کند، بدون اینترنت هم.</translation>
    </message>
</context>
<context>
    <name>FoldDialog</name>
    <message>
        <source>All but the &amp;newest</source>
        <translation>همه جز &amp;تازه‌ترین</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Edits &amp;older than</source>
        <translation>ویرایش‌های &amp;کهنه‌تر از</translation>
    </message>
    <message>
        <source>Fold away</source>
        <translation>تا کردن</translation>
    </message>
    <message>
        <source>Fold old edits away</source>
        <translation>تا کردن ویرایش‌های کهنه</translation>
    </message>
    <message>
        <source>Fold {0} away</source>
        <translation>تا کردن {0}</translation>
    </message>
    <message>
        <source>Folded {0} away.</source>
        <translation>{0} تا شد.</translation>
    </message>
    <message>
        <source>Folded {0} away; the library is {1} smaller.</source>
        <translation>{0} تا شد؛ کتابخانه {1} کوچک‌تر است.</translation>
    </message>
    <message>
        <source>Folding away, and writing the library anew…</source>
        <translation>در حال تا کردن و نوشتن دوبارهٔ کتابخانه…</translation>
    </message>
    <message>
        <source>How many of the newest edits stay</source>
        <translation>چند ویرایش تازه می‌ماند</translation>
    </message>
    <message>
        <source>How old the edits are</source>
        <translation>ویرایش‌ها چقدر کهنه‌اند</translation>
    </message>
    <message>
        <source>No edits are as old as that: nothing to fold away.</source>
        <translation>هیچ ویرایشی به این کهنگی نیست: چیزی برای تا کردن نیست.</translation>
    </message>
    <message>
        <source>The oldest edits become one entry of the history, and the library gets smaller. People and faces stay as they are, but what was done until then can no longer be taken back.</source>
        <translation>کهنه‌ترین ویرایش‌ها یک مورد از تاریخچه می‌شوند و کتابخانه کوچک‌تر می‌شود. اشخاص و چهره‌ها همان‌طور می‌مانند، اما آنچه تا آن زمان شده دیگر پس‌گرفتنی نیست.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>یک روز</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>یک ماه</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>یک هفته</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>یک سال</translation>
    </message>
    <message>
        <source>the library gets about {0} smaller</source>
        <translation>کتابخانه حدود {0} کوچک‌تر می‌شود</translation>
    </message>
    <message>
        <source>the library hardly gets smaller</source>
        <translation>کتابخانه چندان کوچک نمی‌شود</translation>
    </message>
    <message>
        <source>three months</source>
        <translation>سه ماه</translation>
    </message>
    <message>
        <source>three years</source>
        <translation>سه سال</translation>
    </message>
    <message>
        <source>{0} can no longer be taken back then; {1}.</source>
        <translation>آنگاه {0} دیگر پس‌گرفتنی نیست؛ {1}.</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>All that FaceSorter knows of your photos and of the people in them goes from this computer for good. It cannot be undone, and no copy is kept.</source>
        <translation>هر آنچه FaceSorter از عکس‌های شما و اشخاص در آن‌ها می‌داند برای همیشه از این رایانه پاک می‌شود. بازگشتی ندارد و رونوشتی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Another library ({0}): {1}</source>
        <translation>کتابخانه‌ای دیگر ({0}): {1}</translation>
    </message>
    <message>
        <source>FaceSorter itself: remove it as you remove other programs</source>
        <translation>خود FaceSorter: مانند برنامه‌های دیگر حذفش کنید</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>فراموشی همه چیز</translation>
    </message>
    <message>
        <source>Packs ({0}); they hold no faces</source>
        <translation>بسته‌ها ({0})؛ چهره‌ای در آن‌ها نیست</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>آنچه می‌رود</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>آنچه می‌رود و آنچه می‌ماند</translation>
    </message>
    <message>
        <source>What goes only if you say so</source>
        <translation>آنچه فقط اگر شما بگویید می‌رود</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>آنچه می‌ماند</translation>
    </message>
    <message>
        <source>What was prepared to be quick, settings, the log and reports</source>
        <translation>آنچه برای تندی کار آماده شده، تنظیمات، گزارش‌ها و یادداشت خطاها</translation>
    </message>
    <message>
        <source>What you exported, and backups that you made yourself</source>
        <translation>آنچه برون برده‌اید و پشتیبان‌هایی که خود گرفته‌اید</translation>
    </message>
    <message>
        <source>Your photos, which were never changed</source>
        <translation>عکس‌های شما که هرگز تغییر نکردند</translation>
    </message>
    <message>
        <source>{0} ({1}), with the copies that FaceSorter made beside it</source>
        <translation>{0} ({1})، با رونوشت‌هایی که FaceSorter کنار آن گرفته است</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Choose how faces are put together</source>
        <translation>انتخاب شیوهٔ کنار هم گذاشتن چهره‌ها</translation>
    </message>
    <message>
        <source>Group by: {0}</source>
        <translation>گروه‌بندی با: {0}</translation>
    </message>
    <message>
        <source>Grouping…</source>
        <translation>در حال گروه‌بندی…</translation>
    </message>
    <message>
        <source>How alike faces must be to be one person</source>
        <translation>چهره‌ها چقدر باید شبیه باشند تا یک شخص به شمار آیند</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>ایست گروه‌بندی</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>سخت‌گیری</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Algorithms</source>
        <translation>الگوریتم‌ها</translation>
    </message>
    <message>
        <source>No algorithm is called so.</source>
        <translation>الگوریتمی به این نام نیست.</translation>
    </message>
    <message>
        <source>Search algorithms</source>
        <translation>جست‌وجوی الگوریتم‌ها</translation>
    </message>
    <message>
        <source>Search algorithms…</source>
        <translation>جست‌وجوی الگوریتم‌ها…</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Calibrate from my library…</source>
        <translation>کالیبره با کتابخانهٔ من…</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Count the groups that this would give</source>
        <translation>شمردن گروه‌هایی که از این به دست می‌آید</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>در حال شمارش</translation>
    </message>
    <message>
        <source>Counting so many faces may take long.</source>
        <translation>شمردن این تعداد چهره شاید طول بکشد.</translation>
    </message>
    <message>
        <source>Counting takes about {0}.</source>
        <translation>شمارش حدود {0} زمان می‌برد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Find the threshold that suits the faces that you confirmed</source>
        <translation>یافتن آستانه‌ای درخور چهره‌هایی که تأیید کرده‌اید</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Show who would gain or lose which faces</source>
        <translation>نمایش اینکه چه کسی کدام چهره‌ها را به دست می‌آورد یا از دست می‌دهد</translation>
    </message>
    <message>
        <source>nothing would change</source>
        <translation>چیزی تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>{0} جابه‌جا می‌شود</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;عقب</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;جلو</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>راهنمای کاربر</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
</context>
<context>
    <name>HeldRow</name>
    <message>
        <source>In this library: {0} measured, {1}.</source>
        <translation>در این کتابخانه: {0} سنجیده، {1}.</translation>
    </message>
    <message>
        <source>Let go of what {0} measured</source>
        <translation>رها کردن آنچه {0} سنجیده است</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>رها کردن…</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>You are here</source>
        <translation>شما اینجایید</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>taken back</source>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>taken back by a later edit</source>
        <translation>با ویرایشی بعدی پس گرفته شده</translation>
    </message>
    <message>
        <source>the library is here</source>
        <translation>کتابخانه اینجاست</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>&amp;Call it</source>
        <translation>&amp;نام آن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Id of the pack</source>
        <translation>شناسهٔ بسته</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درون‌برد</translation>
    </message>
    <message>
        <source>Stopped. Nothing was installed.</source>
        <translation>ایستاد. چیزی نصب نشد.</translation>
    </message>
    <message>
        <source>The pack is being tried</source>
        <translation>بسته در حال آزمایش است</translation>
    </message>
    <message>
        <source>small letters, digits, dashes</source>
        <translation>حروف کوچک لاتین، رقم، خط تیره</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>A face at distance {0}: go there</source>
        <translation>چهره‌ای به فاصلهٔ {0}: رفتن به آن</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>درگذشت</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>چهره‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Go to this face</source>
        <translation>رفتن به این چهره</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>نادیده‌ها</translation>
    </message>
    <message>
        <source>Ignored: a stranger</source>
        <translation>نادیده: ناآشنا</translation>
    </message>
    <message>
        <source>Ignored: not a face</source>
        <translation>نادیده: چهره نیست</translation>
    </message>
    <message>
        <source>In no person yet</source>
        <translation>هنوز نزد هیچ شخصی نیست</translation>
    </message>
    <message>
        <source>Kept where it was when you edited this person</source>
        <translation>وقتی این شخص را ویرایش کردید، همان‌جا که بود ماند</translation>
    </message>
    <message>
        <source>Nearest faces</source>
        <translation>نزدیک‌ترین چهره‌ها</translation>
    </message>
    <message>
        <source>None of the nearest faces is in a person.</source>
        <translation>هیچ‌یک از نزدیک‌ترین چهره‌ها نزد شخصی نیست.</translation>
    </message>
    <message>
        <source>None of the {0} nearest faces is {1}</source>
        <translation>هیچ‌یک از {0} چهرهٔ نزدیک {1} نیست</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>چیزی گزیده نشده است</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>دیده‌شده در</translation>
    </message>
    <message>
        <source>Select a person or a face to see its photo and why it is there.</source>
        <translation>شخص یا چهره‌ای را برگزینید تا عکسش و دلیل بودنش در آنجا را ببینید.</translation>
    </message>
    <message>
        <source>Select one of them to see who it is.</source>
        <translation>یکی از آن‌ها را برگزینید تا ببینید کیست.</translation>
    </message>
    <message>
        <source>Suggested; you have not confirmed it</source>
        <translation>پیشنهادشده؛ شما آن را تأیید نکرده‌اید</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>زمان عکس</translation>
    </message>
    <message>
        <source>Taken after {0} died ({1})</source>
        <translation>پس از درگذشت {0} گرفته شده ({1})</translation>
    </message>
    <message>
        <source>Taken before {0} was born ({1})</source>
        <translation>پیش از تولد {0} گرفته شده ({1})</translation>
    </message>
    <message>
        <source>The nearest face is {0}</source>
        <translation>نزدیک‌ترین چهره {0} است</translation>
    </message>
    <message>
        <source>The nearest person is {0} away.</source>
        <translation>نزدیک‌ترین شخص به فاصلهٔ {0} است.</translation>
    </message>
    <message>
        <source>The nearest person, {0}, is {1} away.</source>
        <translation>نزدیک‌ترین شخص، {0}، به فاصلهٔ {1} است.</translation>
    </message>
    <message>
        <source>The photo is no longer where it was; this is its thumbnail.</source>
        <translation>عکس دیگر در جای خود نیست؛ این بندانگشتی آن است.</translation>
    </message>
    <message>
        <source>The {0} nearest faces are all {1}</source>
        <translation>{0} چهرهٔ نزدیک همه {1} هستند</translation>
    </message>
    <message>
        <source>There is no other face to compare with.</source>
        <translation>چهرهٔ دیگری برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>Unsorted or ignored</source>
        <translation>دسته‌بندی‌نشده یا نادیده</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویدئو</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>جا</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>Why this person</source>
        <translation>چرا این شخص</translation>
    </message>
    <message>
        <source>Why {0}</source>
        <translation>چرا {0}</translation>
    </message>
    <message>
        <source>With</source>
        <translation>همراه با</translation>
    </message>
    <message>
        <source>You confirmed this face</source>
        <translation>شما این چهره را تأیید کرده‌اید</translation>
    </message>
    <message>
        <source>say when…</source>
        <translation>بگویید کی…</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>این شخص</translation>
    </message>
    <message>
        <source>{0} from after the death:</source>
        <translation>{0} از پس از درگذشت:</translation>
    </message>
    <message>
        <source>{0} from before the birth or after the death:</source>
        <translation>{0} از پیش از تولد یا پس از درگذشت:</translation>
    </message>
    <message>
        <source>{0} from before the birth:</source>
        <translation>{0} از پیش از تولد:</translation>
    </message>
    <message>
        <source>{0} of the {1} nearest faces are {2}</source>
        <translation>{0} از {1} چهرهٔ نزدیک {2} هستند</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}; the next person is {1} away.</source>
        <translation>{0}؛ شخص بعدی به فاصلهٔ {1} است.</translation>
    </message>
    <message>
        <source>{0}; the next person, {1}, is {2} away.</source>
        <translation>{0}؛ شخص بعدی، {1}، به فاصلهٔ {2} است.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>چه می‌کند</translation>
    </message>
</context>
<context>
    <name>LabForm</name>
    <message>
        <source>Algorithm</source>
        <translation>الگوریتم</translation>
    </message>
    <message>
        <source>Algorithm: {0}</source>
        <translation>الگوریتم: {0}</translation>
    </message>
    <message>
        <source>Choose another algorithm</source>
        <translation>انتخاب الگوریتم دیگر</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>چهره‌ها</translation>
    </message>
    <message>
        <source>My faces</source>
        <translation>چهره‌های من</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>نویز</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نقطه‌ها</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>بذر</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>مجموعه</translation>
    </message>
    <message>
        <source>Some people of the library, with all their faces. Nothing is changed.</source>
        <translation>چند شخص از کتابخانه با همهٔ چهره‌هایشان. چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>With more than {0} it takes long.</source>
        <translation>با بیش از {0} زمان زیادی می‌برد.</translation>
    </message>
</context>
<context>
    <name>LabView</name>
    <message>
        <source>Algorithm lab</source>
        <translation>آزمایشگاه الگوریتم</translation>
    </message>
    <message>
        <source>Being tried</source>
        <translation>در حال آزمایش</translation>
    </message>
    <message>
        <source>Both find the same groups (adjusted Rand {0} with each other).</source>
        <translation>هر دو همان گروه‌ها را می‌یابند (رند تعدیل‌شدهٔ {0} با یکدیگر).</translation>
    </message>
    <message>
        <source>Both side by side</source>
        <translation>هر دو در کنار هم</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>گروه {0}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>در هیچ گروهی</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>در هیچ‌کدام</translation>
    </message>
    <message>
        <source>Parameters used: {0}</source>
        <translation>پارامترهای به‌کاررفته: {0}</translation>
    </message>
    <message>
        <source>Save this picture as SVG or PNG</source>
        <translation>ذخیرهٔ این تصویر به‌صورت SVG یا PNG</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ذخیره…</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثانیه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>The groups that are found are shown here, beside those of scikit-learn.</source>
        <translation>گروه‌های یافته‌شده اینجا کنار گروه‌های scikit-learn نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>There are scores where you have confirmed who some of these faces are.</source>
        <translation>امتیاز آنجاست که تأیید کرده باشید برخی از این چهره‌ها کیستند.</translation>
    </message>
    <message>
        <source>They differ in {0} of {1}: adjusted Rand {2} with each other.</source>
        <translation>در {0} از {1} تفاوت دارند: رند تعدیل‌شدهٔ {2} با یکدیگر.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>آزمودن</translation>
    </message>
    <message>
        <source>scikit-learn</source>
        <translation>scikit-learn</translation>
    </message>
    <message>
        <source>scikit-learn has no such algorithm.</source>
        <translation>scikit-learn چنین الگوریتمی ندارد.</translation>
    </message>
    <message>
        <source>scikit-learn&apos;s own could not do this: {0}</source>
        <translation>نسخهٔ خود scikit-learn از پس این برنیامد: {0}</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} روی {1}</translation>
    </message>
    <message>
        <source>{0} on {1}, FaceSorter</source>
        <translation>{0} روی {1}، FaceSorter</translation>
    </message>
    <message>
        <source>{0} on {1}, scikit-learn</source>
        <translation>{0} روی {1}، scikit-learn</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Let go</source>
        <translation>رها کردن</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Libraries (*{0})</source>
        <translation>کتابخانه‌ها (*{0})</translation>
    </message>
    <message>
        <source>Make a new library</source>
        <translation>ساختن کتابخانهٔ نو</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>کتابخانهٔ نو</translation>
    </message>
    <message>
        <source>No other library was opened yet</source>
        <translation>هنوز کتابخانهٔ دیگری باز نشده است</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>باز کردن کتابخانه</translation>
    </message>
    <message>
        <source>The library {0} is no longer there.</source>
        <translation>کتابخانهٔ {0} دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>{0} is there already. Choose another name, or open it.</source>
        <translation>{0} از پیش هست. نام دیگری انتخاب کنید یا آن را باز کنید.</translation>
    </message>
</context>
<context>
    <name>LifetimeDialog</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;تولد</translation>
    </message>
    <message>
        <source>&amp;Died</source>
        <translation>&amp;درگذشت</translation>
    </message>
    <message>
        <source>1950-12-31, 1950-12 or 1950</source>
        <translation>۱۹۵۰-۱۲-۳۱، ۱۹۵۰-۱۲ یا ۱۹۵۰</translation>
    </message>
    <message>
        <source>Born, died</source>
        <translation>تولد و درگذشت</translation>
    </message>
    <message>
        <source>Faces in photos from before {0} was born, or from after the death, are not put there by themselves. What you placed stays. A month or a year is enough.</source>
        <translation>چهره‌های عکس‌های پیش از تولد {0} یا پس از درگذشت او خودبه‌خود آنجا گذاشته نمی‌شوند. آنچه شما گذاشته‌اید می‌ماند. ماه یا سال کافی است.</translation>
    </message>
    <message>
        <source>Nobody can have died before being born.</source>
        <translation>هیچ‌کس نمی‌تواند پیش از تولد درگذشته باشد.</translation>
    </message>
    <message>
        <source>Write a day, a month or a year, as 1950-12-31, 1950-12 or 1950.</source>
        <translation>روز، ماه یا سال را بنویسید، مانند ۱۹۵۰-۱۲-۳۱، ۱۹۵۰-۱۲ یا ۱۹۵۰.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>این شخص</translation>
    </message>
    <message>
        <source>{0} is in the future.</source>
        <translation>{0} در آینده است.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add the photos of {0}?</source>
        <translation>عکس‌های {0} افزوده شوند؟</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>بازگشت به آن</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Drag faces here to make a new person of them.</source>
        <translation>چهره‌ها را اینجا بکشید تا شخص جدیدی از آن‌ها ساخته شود.</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
    <message>
        <source>FaceSorter ended unexpectedly last time. Where it happened was written down; nothing is sent.</source>
        <translation>FaceSorter بار پیش ناگهان بسته شد. جای رخداد نوشته شد؛ چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all faces were measured with the pack {0}.</source>
        <translation>FaceSorter پیش از آنکه همهٔ چهره‌ها با بستهٔ {0} سنجیده شوند بسته شد.</translation>
    </message>
    <message>
        <source>FaceSorter was closed before all photos were read, or reads them better now.</source>
        <translation>FaceSorter پیش از خواندن همهٔ عکس‌ها بسته شد، یا اکنون آن‌ها را بهتر می‌خواند.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>Read the rest</source>
        <translation>خواندن بقیه</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>نمایش گزارش</translation>
    </message>
    <message>
        <source>The pack {0} is installed.</source>
        <translation>بستهٔ {0} نصب شده است.</translation>
    </message>
    <message>
        <source>The preview of {0} waits; nothing has changed.</source>
        <translation>پیش‌نمایش {0} منتظر است؛ چیزی تغییر نکرده است.</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>A sample of {0} of the {1} faces.</source>
        <translation>نمونه‌ای از {0} چهره از {1} چهره.</translation>
    </message>
    <message>
        <source>Being mapped</source>
        <translation>در حال نقشه‌سازی</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>رنگ بر پایهٔ</translation>
    </message>
    <message>
        <source>Every face becomes a point, and faces that are alike lie together. It takes some seconds, and nothing is changed.</source>
        <translation>هر چهره نقطه‌ای می‌شود و چهره‌های همانند کنار هم می‌نشینند. چند ثانیه زمان می‌برد و چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>گروه {0}</translation>
    </message>
    <message>
        <source>Groups of the last grouping</source>
        <translation>گروه‌های آخرین گروه‌بندی</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>گروه‌ها: {0}</translation>
    </message>
    <message>
        <source>Hover over a point to see its face, click to see its photo. Ctrl and the wheel zooms, as + and - do; drag or use the arrows to move, and Shift with an arrow to go from point to point.</source>
        <translation>نشانگر را روی نقطه‌ای ببرید تا چهره‌اش را ببینید و کلیک کنید تا عکسش را ببینید. Ctrl و چرخ ماوس بزرگ‌نمایی می‌کنند، همچنین + و -؛ برای حرکت بکشید یا کلیدهای جهت را بزنید، و Shift با کلید جهت از نقطه‌ای به نقطهٔ دیگر می‌رود.</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>در هیچ گروهی</translation>
    </message>
    <message>
        <source>Laying out the faces…</source>
        <translation>در حال چیدن چهره‌ها…</translation>
    </message>
    <message>
        <source>Looking for neighbours…</source>
        <translation>در جست‌وجوی همسایه‌ها…</translation>
    </message>
    <message>
        <source>Map of {0}, coloured by: {1}</source>
        <translation>نقشهٔ {0}، رنگ بر پایهٔ: {1}</translation>
    </message>
    <message>
        <source>Map the faces</source>
        <translation>ساختن نقشهٔ چهره‌ها</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>People as they are</source>
        <translation>اشخاص چنان‌که هستند</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>ذخیرهٔ نمودار…</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>حقیقت</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>بی‌نام</translation>
    </message>
    <message>
        <source>map</source>
        <translation>نقشه</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>MovedDelegate</name>
    <message>
        <source>{0} · emptied</source>
        <translation>{0} · خالی‌شده</translation>
    </message>
</context>
<context>
    <name>MovedModel</name>
    <message>
        <source>Face, {0}</source>
        <translation>چهره، {0}</translation>
    </message>
</context>
<context>
    <name>MovesModel</name>
    <message>
        <source>gains {0}</source>
        <translation>{0} به دست می‌آورد</translation>
    </message>
    <message>
        <source>loses {0}</source>
        <translation>{0} از دست می‌دهد</translation>
    </message>
    <message>
        <source>would be empty</source>
        <translation>خالی می‌شود</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name of this person</source>
        <translation>نام این شخص</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Chose the cover</source>
        <translation>جلد انتخاب شد</translation>
    </message>
    <message>
        <source>From before the birth or after the death: {0}. Nothing was moved; Review asks whether that is right.</source>
        <translation>از پیش از تولد یا پس از مرگ: {0}. چیزی جابه‌جا نشد؛ بازبینی می‌پرسد که آیا درست است.</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>{0} پنهان شد</translation>
    </message>
    <message>
        <source>Kept the dates of {0}</source>
        <translation>تاریخ‌های {0} نگه داشته شد</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>ادغام با</translation>
    </message>
    <message>
        <source>Merged into {0}, who was there already</source>
        <translation>با {0} که از پیش بود ادغام شد</translation>
    </message>
    <message>
        <source>Merged {0} into one</source>
        <translation>{0} در یکی ادغام شد</translation>
    </message>
    <message>
        <source>Merged {0} into {1}</source>
        <translation>{0} با {1} ادغام شد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Move {0} to</source>
        <translation>جابه‌جایی {0} به</translation>
    </message>
    <message>
        <source>Named {0}</source>
        <translation>{0} نام گرفت</translation>
    </message>
    <message>
        <source>Nobody has a name yet; name a person first.</source>
        <translation>هنوز کسی نام ندارد؛ نخست شخصی را نام‌گذاری کنید.</translation>
    </message>
    <message>
        <source>Nothing was changed: it was so already.</source>
        <translation>چیزی تغییر نکرد: از پیش همین‌طور بود.</translation>
    </message>
    <message>
        <source>Showed {0} again</source>
        <translation>{0} دوباره نمایان شد</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>{0} به {1} تفکیک شد</translation>
    </message>
    <message>
        <source>There is no other face in this photo.</source>
        <translation>چهرهٔ دیگری در این عکس نیست.</translation>
    </message>
    <message>
        <source>These faces are in one person. Take out those that do not belong to it first (Not This Person), or split the person.</source>
        <translation>این چهره‌ها در یک شخص‌اند. نخست آن‌هایی را که از آنِ او نیستند بیرون ببرید (این شخص نیست)، یا شخص را تفکیک کنید.</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>تاریخ‌های {0} برداشته شد</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>نام برداشته شد</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>یک شخص</translation>
    </message>
    <message>
        <source>{0} are told apart</source>
        <translation>{0} از هم جدا دانسته می‌شوند</translation>
    </message>
    <message>
        <source>{0} of one photo may be one person now</source>
        <translation>{0} از یک عکس اکنون می‌توانند یک شخص باشند</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>{0} on disk</source>
        <translation>{0} روی دیسک</translation>
    </message>
    <message>
        <source>{0}, comes with the program</source>
        <translation>{0}، همراه برنامه است</translation>
    </message>
    <message>
        <source>{0}. Licence: {1}.</source>
        <translation>{0}. پروانه: {1}.</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>Accept the licence and fetch</source>
        <translation>پذیرفتن پروانه و دریافت</translation>
    </message>
    <message>
        <source>All faces are measured again with this pack, in the background.</source>
        <translation>همهٔ چهره‌ها با این بسته دوباره در پس‌زمینه سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>Faces that this pack has not measured yet are measured, in the background.</source>
        <translation>چهره‌هایی که این بسته هنوز نسنجیده در پس‌زمینه سنجیده می‌شوند.</translation>
    </message>
    <message>
        <source>Files of it are missing.</source>
        <translation>پرونده‌هایی از آن نیست.</translation>
    </message>
    <message>
        <source>Go on fetching…</source>
        <translation>ادامهٔ دریافت…</translation>
    </message>
    <message>
        <source>Id: {0}</source>
        <translation>شناسه: {0}</translation>
    </message>
    <message>
        <source>Install…</source>
        <translation>نصب…</translation>
    </message>
    <message>
        <source>It can be installed again.</source>
        <translation>می‌توان دوباره نصبش کرد.</translation>
    </message>
    <message>
        <source>Its licence: {0}.</source>
        <translation>پروانهٔ آن: {0}.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Licence: {0}.</source>
        <translation>پروانه: {0}.</translation>
    </message>
    <message>
        <source>Nothing but the request for these files is sent.</source>
        <translation>جز درخواست این پرونده‌ها چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Reading its files, and running both networks once…</source>
        <translation>در حال خواندن پرونده‌ها و یک بار اجرای هر دو شبکه…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Removing it frees {0}.</source>
        <translation>برداشتن آن {0} آزاد می‌کند.</translation>
    </message>
    <message>
        <source>This library uses it. Its faces, people and names stay, but no more photos can be read with it.</source>
        <translation>این کتابخانه آن را به کار می‌برد. چهره‌ها، اشخاص و نام‌ها می‌مانند، اما دیگر نمی‌توان با آن عکسی خواند.</translation>
    </message>
    <message>
        <source>Throw away what was fetched</source>
        <translation>دور انداختن آنچه دریافت شد</translation>
    </message>
    <message>
        <source>Use this pack</source>
        <translation>کاربرد این بسته</translation>
    </message>
    <message>
        <source>Use this pack…</source>
        <translation>کاربرد این بسته…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>وارسی</translation>
    </message>
    <message>
        <source>You imported it; FaceSorter cannot fetch it again.</source>
        <translation>شما آن را درون‌برد کردید؛ FaceSorter نمی‌تواند دوباره دریافتش کند.</translation>
    </message>
    <message>
        <source>{0} Then they are grouped anew. Names and all that you said stay.</source>
        <translation>{0} سپس از نو گروه‌بندی می‌شوند. نام‌ها و همهٔ آنچه گفته‌اید می‌ماند.</translation>
    </message>
    <message>
        <source>{0} on disk.</source>
        <translation>{0} روی دیسک.</translation>
    </message>
    <message>
        <source>{0} to fetch.</source>
        <translation>{0} برای دریافت.</translation>
    </message>
    <message>
        <source>{0} will be fetched from {1}.</source>
        <translation>{0} از {1} دریافت خواهد شد.</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <source>A pack finds faces and tells people apart. Each one has a licence of its own. FaceSorter uses the network for nothing but to fetch one that you ask for.</source>
        <translation>بسته چهره‌ها را می‌یابد و اشخاص را از هم بازمی‌شناسد. هر کدام پروانهٔ خود را دارد. FaceSorter شبکه را تنها برای دریافت بسته‌ای که بخواهید به کار می‌برد.</translation>
    </message>
    <message>
        <source>Can be installed</source>
        <translation>نصب‌شدنی</translation>
    </message>
    <message>
        <source>Faces are being read or grouped. Let go of these when that is done.</source>
        <translation>چهره‌ها در حال خواندن یا گروه‌بندی‌اند. پس از پایان، این‌ها را رها کنید.</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>از پوشه…</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>از پروندهٔ zip…</translation>
    </message>
    <message>
        <source>Import a pack from a folder</source>
        <translation>درون‌برد بسته از پوشه</translation>
    </message>
    <message>
        <source>Import a pack from a zip file</source>
        <translation>درون‌برد بسته از پروندهٔ zip</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درون‌برد…</translation>
    </message>
    <message>
        <source>In order: its files are what was installed, and both networks run.</source>
        <translation>درست است: پرونده‌ها همان‌اند که نصب شدند و هر دو شبکه کار می‌کنند.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>نصب‌شده</translation>
    </message>
    <message>
        <source>It is imported.</source>
        <translation>درون‌برد شده است.</translation>
    </message>
    <message>
        <source>It is installed.</source>
        <translation>نصب شده است.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>دیگر آنجا نیست</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>بسته‌ها</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>ایستاد.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept for a week.</source>
        <translation>ایستاد. آنچه دریافت شد یک هفته نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The figures are {0} ({1}). Children and ageing are where packs differ.</source>
        <translation>ارقام {0} هستند ({1}). بسته‌ها در کودکان و گذر عمر تفاوت دارند.</translation>
    </message>
    <message>
        <source>The library is written anew…</source>
        <translation>کتابخانه از نو نوشته می‌شود…</translation>
    </message>
    <message>
        <source>The library let go of what it measured.</source>
        <translation>کتابخانه آنچه را آن سنجیده بود رها کرد.</translation>
    </message>
    <message>
        <source>Used by this library</source>
        <translation>در کاربرد این کتابخانه</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>ParameterPopup</name>
    <message>
        <source>Compare once more</source>
        <translation>یک بار دیگر مقایسه</translation>
    </message>
    <message>
        <source>Compare this algorithm with itself, with other parameters</source>
        <translation>مقایسهٔ این الگوریتم با خودش با پارامترهای دیگر</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پارامترها</translation>
    </message>
    <message>
        <source>Time: {0}. {1}</source>
        <translation>زمان: {0}. {1}</translation>
    </message>
</context>
<context>
    <name>PartsModel</name>
    <message>
        <source>Drag faces here</source>
        <translation>چهره‌ها را اینجا بکشید</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>گروه {0}</translation>
    </message>
    <message>
        <source>Like nobody here</source>
        <translation>مانند هیچ‌کس اینجا</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>گروه جدید</translation>
    </message>
    <message>
        <source>{0}, a new person</source>
        <translation>{0}، شخصی جدید</translation>
    </message>
    <message>
        <source>{0}, stays</source>
        <translation>{0}، می‌ماند</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>Merge into {0}</source>
        <translation>ادغام با {0}</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>ادغام {0} با {1}</translation>
    </message>
    <message>
        <source>Merge: the same person</source>
        <translation>ادغام: همان شخص</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>جابه‌جایی {0} به {1}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>این شخص</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} confirmed</source>
        <translation>{0} در {1}، {2} تأییدشده</translation>
    </message>
    <message>
        <source>{0}, hidden</source>
        <translation>{0}، پنهان</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>By name</source>
        <translation>بر پایهٔ نام</translation>
    </message>
    <message>
        <source>Clear the search to see everyone.</source>
        <translation>جست‌وجو را پاک کنید تا همه را ببینید.</translation>
    </message>
    <message>
        <source>Most faces</source>
        <translation>بیشترین چهره</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نخست تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>هنوز شخصی نیست</translation>
    </message>
    <message>
        <source>Nobody is called “{0}”</source>
        <translation>کسی به نام «{0}» نیست</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>People appear here while photos are being read.</source>
        <translation>اشخاص هنگام خواندن عکس‌ها اینجا پدیدار می‌شوند.</translation>
    </message>
    <message>
        <source>{0} wait to be grouped: press Ctrl+G, or choose Edit, Group Faces.</source>
        <translation>{0} در انتظار گروه‌بندی است: Ctrl+G را بزنید، یا ویرایش، گروه‌بندی چهره‌ها را انتخاب کنید.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>{0} · hidden</source>
        <translation>{0} · پنهان</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>The photo, with {0} marked</source>
        <translation>عکس، با {0} نشان‌شده</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>the face</source>
        <translation>چهره</translation>
    </message>
</context>
<context>
    <name>PhotoCanvas</name>
    <message>
        <source>Photo {0}</source>
        <translation>عکس {0}</translation>
    </message>
    <message>
        <source>The photo is no longer where it was</source>
        <translation>عکس دیگر در جای خود نیست</translation>
    </message>
    <message>
        <source>This photo cannot be read</source>
        <translation>این عکس را نمی‌توان خواند</translation>
    </message>
    <message>
        <source>What is known of its faces is kept.</source>
        <translation>آنچه از چهره‌هایش می‌دانیم نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>a face without a name</source>
        <translation>چهره‌ای بی‌نام</translation>
    </message>
    <message>
        <source>{0} without a name</source>
        <translation>{0} بی‌نام</translation>
    </message>
</context>
<context>
    <name>PhotoFilter</name>
    <message>
        <source>Leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Photos of {0}: leave out</source>
        <translation>عکس‌های {0}: کنار گذاشتن</translation>
    </message>
    <message>
        <source>Photos of…</source>
        <translation>عکس‌های…</translation>
    </message>
    <message>
        <source>Unreadable {0}</source>
        <translation>خوانده‌نشده {0}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>and…</source>
        <translation>و…</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>بازگشت (Esc)</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>بازگشت به عکس‌ها</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>نمایش پوشه</translation>
    </message>
    <message>
        <source>The next photo</source>
        <translation>عکس بعدی</translation>
    </message>
    <message>
        <source>The next photo (Right)</source>
        <translation>عکس بعدی (جهت)</translation>
    </message>
    <message>
        <source>The photo before</source>
        <translation>عکس قبلی</translation>
    </message>
    <message>
        <source>The photo before (Left)</source>
        <translation>عکس قبلی (جهت)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>PhotoSide</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Drop a photo here, or choose one.</source>
        <translation>عکسی را اینجا رها کنید، یا یکی انتخاب کنید.</translation>
    </message>
    <message>
        <source>Looking for faces…</source>
        <translation>در جست‌وجوی چهره‌ها…</translation>
    </message>
    <message>
        <source>No face was found in this photo.</source>
        <translation>در این عکس چهره‌ای یافت نشد.</translation>
    </message>
    <message>
        <source>click another one to compare it</source>
        <translation>برای مقایسه روی چهرهٔ دیگری کلیک کنید</translation>
    </message>
    <message>
        <source>poor quality</source>
        <translation>کیفیت پایین</translation>
    </message>
    <message>
        <source>{0}: choose a file</source>
        <translation>{0}: انتخاب پرونده</translation>
    </message>
</context>
<context>
    <name>PhotosGrid</name>
    <message>
        <source>Nobody has named this face yet.</source>
        <translation>هنوز کسی این چهره را نام‌گذاری نکرده است.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
</context>
<context>
    <name>PhotosModel</name>
    <message>
        <source>cannot be read: {0}</source>
        <translation>خوانده نمی‌شود: {0}</translation>
    </message>
    <message>
        <source>no longer where it was</source>
        <translation>دیگر در جای خود نیست</translation>
    </message>
    <message>
        <source>video, {0}, {1}</source>
        <translation>ویدئو، {0}، {1}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>By folder</source>
        <translation>بر پایهٔ پوشه</translation>
    </message>
    <message>
        <source>Clear the search to see all photos.</source>
        <translation>جست‌وجو را پاک کنید تا همهٔ عکس‌ها را ببینید.</translation>
    </message>
    <message>
        <source>Every photo could be read</source>
        <translation>همهٔ عکس‌ها خوانده شدند</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>نخست تازه‌ترین‌ها</translation>
    </message>
    <message>
        <source>No photo matches “{0}”</source>
        <translation>عکسی با «{0}» جور نیست</translation>
    </message>
    <message>
        <source>No photo shows {0} together.</source>
        <translation>هیچ عکسی {0} را با هم نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>No photo shows {0}.</source>
        <translation>هیچ عکسی {0} را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>No photos yet</source>
        <translation>هنوز عکسی نیست</translation>
    </message>
    <message>
        <source>No such photo</source>
        <translation>چنین عکسی نیست</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Photos appear here while they are being read.</source>
        <translation>عکس‌ها هنگام خوانده شدن اینجا پدیدار می‌شوند.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>کسی بی‌نام</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Files</source>
        <translation>پرونده‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>آنچه نوشته خواهد شد</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و {0} دیگر</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>Change the parameters; the preview follows</source>
        <translation>تغییر پارامترها؛ پیش‌نمایش دنبال می‌کند</translation>
    </message>
    <message>
        <source>Change the settings, or group anew, to see what would change.</source>
        <translation>برای دیدن آنچه تغییر می‌کند، تنظیمات را تغییر دهید یا از نو گروه‌بندی کنید.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Do exactly what is shown; it can be undone</source>
        <translation>دقیقاً همان که نشان داده شده انجام شود؛ می‌توان واگردش کرد</translation>
    </message>
    <message>
        <source>Everybody has the faces that this grouping would give them.</source>
        <translation>همه چهره‌هایی را دارند که این گروه‌بندی به آن‌ها می‌دهد.</translation>
    </message>
    <message>
        <source>Finding out what would change</source>
        <translation>یافتن آنچه تغییر می‌کند</translation>
    </message>
    <message>
        <source>Finding out what would change…</source>
        <translation>در حال یافتن آنچه تغییر می‌کند…</translation>
    </message>
    <message>
        <source>Group anew</source>
        <translation>گروه‌بندی از نو</translation>
    </message>
    <message>
        <source>Leave everything as it is (Esc)</source>
        <translation>همه چیز همان‌طور که هست بماند (Esc)</translation>
    </message>
    <message>
        <source>Nothing changes before you apply it.</source>
        <translation>تا اعمال نکنید چیزی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Nothing is known of these settings yet</source>
        <translation>هنوز چیزی از این تنظیمات معلوم نیست</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>چیزی تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>The library has changed since this was worked out. What you said counts, and is shown here.</source>
        <translation>کتابخانه از زمان این محاسبه تغییر کرده است. آنچه گفته‌اید به شمار می‌آید و اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The settings have changed.</source>
        <translation>تنظیمات تغییر کرده‌اند.</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>این کار شدنی نیست</translation>
    </message>
    <message>
        <source>{0} emptied</source>
        <translation>{0} خالی‌شده</translation>
    </message>
    <message>
        <source>{0} in a new person</source>
        <translation>{0} در شخصی جدید</translation>
    </message>
    <message>
        <source>{0} now, gone then</source>
        <translation>اکنون {0}، سپس ناپدید</translation>
    </message>
    <message>
        <source>{0} now, none then; the name stays</source>
        <translation>اکنون {0}، سپس هیچ؛ نام می‌ماند</translation>
    </message>
    <message>
        <source>{0} now, {1} then</source>
        <translation>اکنون {0}، سپس {1}</translation>
    </message>
    <message>
        <source>{0} unsorted</source>
        <translation>{0} دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>{0} would be in nobody</source>
        <translation>{0} نزد هیچ‌کس نخواهد بود</translation>
    </message>
    <message>
        <source>{0} would move</source>
        <translation>{0} جابه‌جا می‌شود</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message>
        <source>Copy the list</source>
        <translation>رونوشت فهرست</translation>
    </message>
    <message>
        <source>Every photo could be read.</source>
        <translation>همهٔ عکس‌ها خوانده شدند.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>نمایش پوشه</translation>
    </message>
    <message>
        <source>These could not be read. They were left as they are, and are tried again when they change or when you look for changes.</source>
        <translation>این‌ها خوانده نشدند. همان‌طور که هستند ماندند و وقتی تغییر کنند یا تغییرها را جست‌وجو کنید دوباره آزموده می‌شوند.</translation>
    </message>
    <message>
        <source>Unreadable photos</source>
        <translation>عکس‌های خوانده‌نشده</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Grouping faces…</source>
        <translation>در حال گروه‌بندی چهره‌ها…</translation>
    </message>
    <message>
        <source>Grouping {0}…</source>
        <translation>در حال گروه‌بندی {0}…</translation>
    </message>
    <message>
        <source>Licence: {0}</source>
        <translation>پروانه: {0}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>در جست‌وجوی عکس‌ها…</translation>
    </message>
    <message>
        <source>Measuring faces {0}</source>
        <translation>سنجش چهره‌ها {0}</translation>
    </message>
    <message>
        <source>No new photos</source>
        <translation>عکس تازه‌ای نیست</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>تنها روی این رایانه</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured</source>
        <translation>بسته عوض شد، {0} سنجیده شد</translation>
    </message>
    <message>
        <source>Pack changed, {0} measured, {1} could not be read</source>
        <translation>بسته عوض شد، {0} سنجیده شد، {1} خوانده نشد</translation>
    </message>
    <message>
        <source>Pack changed. It had measured all faces before.</source>
        <translation>بسته عوض شد. پیش‌تر همهٔ چهره‌ها را سنجیده بود.</translation>
    </message>
    <message>
        <source>Pack: {0}</source>
        <translation>بسته: {0}</translation>
    </message>
    <message>
        <source>Pack: {0} (free)</source>
        <translation>بسته: {0} (آزاد)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>درنگ</translation>
    </message>
    <message>
        <source>Paused at {0} faces</source>
        <translation>درنگ در {0} چهره</translation>
    </message>
    <message>
        <source>Paused at {0} photos</source>
        <translation>درنگ در {0} عکس</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Reading photos {0}</source>
        <translation>خواندن عکس‌ها {0}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>در حال ذخیره…</translation>
    </message>
    <message>
        <source>Show the photos that could not be read</source>
        <translation>نمایش عکس‌هایی که خوانده نشدند</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>Stop changing the pack</source>
        <translation>ایست تعویض بسته</translation>
    </message>
    <message>
        <source>Stop grouping</source>
        <translation>ایست گروه‌بندی</translation>
    </message>
    <message>
        <source>Stop reading photos</source>
        <translation>ایست خواندن عکس‌ها</translation>
    </message>
    <message>
        <source>Stopped. The pack is the one that it was.</source>
        <translation>ایستاد. بسته همان است که بود.</translation>
    </message>
    <message>
        <source>Stopped. What was read until now is kept.</source>
        <translation>ایستاد. آنچه تاکنون خوانده شد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال ایست…</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>{0} خوانده نشد</translation>
    </message>
    <message>
        <source>{0} faces/s</source>
        <translation>{0} چهره در ثانیه</translation>
    </message>
    <message>
        <source>{0} in {1}, {2} unsorted</source>
        <translation>{0} در {1}، {2} دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>{0} photos/s</source>
        <translation>{0} عکس در ثانیه</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} خوانده شد</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>And {0} more? A yes holds for those that are ticked, too.</source>
        <translation>و {0} دیگر؟ «بله» برای آن‌هایی هم هست که تیک خورده‌اند.</translation>
    </message>
    <message>
        <source>And {0} more? The answer holds for those that are ticked.</source>
        <translation>و {0} دیگر؟ پاسخ برای آن‌هایی است که تیک خورده‌اند.</translation>
    </message>
    <message>
        <source>Another face of {0}</source>
        <translation>چهرهٔ دیگری از {0}</translation>
    </message>
    <message>
        <source>This face</source>
        <translation>این چهره</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>نمایش در &amp;پوشه</translation>
    </message>
    <message>
        <source>The report is no longer there.</source>
        <translation>گزارش دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>This is all that was written. It names no photo, no person and no folder of yours, and it stays on this computer unless you pass it on.</source>
        <translation>این همهٔ چیزی است که نوشته شد. نامی از عکس، شخص یا پوشه‌ای از شما در آن نیست و روی همین رایانه می‌ماند، مگر آنکه خود آن را به کسی بدهید.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>Every doubt that an answer could settle is settled. After more photos there may be new ones; people without a name can be given one in People.</source>
        <translation>هر تردیدی که پاسخی می‌توانست برطرف کند برطرف شده است. پس از عکس‌های بیشتر شاید تردیدهای تازه‌ای باشد؛ به اشخاص بی‌نام می‌توان در «اشخاص» نام داد.</translation>
    </message>
    <message>
        <source>Group faces</source>
        <translation>گروه‌بندی چهره‌ها</translation>
    </message>
    <message>
        <source>Group the faces first</source>
        <translation>نخست چهره‌ها را گروه‌بندی کنید</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>در جست‌وجوی پرسش‌ها…</translation>
    </message>
    <message>
        <source>No questions can be asked</source>
        <translation>نمی‌توان پرسشی کرد</translation>
    </message>
    <message>
        <source>Nothing is left to ask</source>
        <translation>چیزی برای پرسیدن نمانده است</translation>
    </message>
    <message>
        <source>Review asks about people, and there are none yet: the faces were never grouped.</source>
        <translation>بازبینی دربارهٔ اشخاص می‌پرسد و هنوز کسی نیست: چهره‌ها هرگز گروه‌بندی نشده‌اند.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره تلاش کنید</translation>
    </message>
    <message>
        <source>What you skipped can be asked again.</source>
        <translation>آنچه رد کردید می‌تواند دوباره پرسیده شود.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Ask skipped ones again</source>
        <translation>پرسیدن دوبارهٔ ردشده‌ها</translation>
    </message>
    <message>
        <source>Hide people I have named</source>
        <translation>پنهان کردن اشخاصی که نامشان داده‌ام</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Whole photos</source>
        <translation>عکس‌های کامل</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>{0} answered</source>
        <translation>{0} پاسخ داده شد</translation>
    </message>
</context>
<context>
    <name>RunDetails</name>
    <message>
        <source>F-measure</source>
        <translation>معیار F</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>چهره‌ها</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Groups, the most mixed first</source>
        <translation>گروه‌ها، نخست درهم‌ترین‌ها</translation>
    </message>
    <message>
        <source>Looking where it is right and wrong…</source>
        <translation>در حال یافتن درستی‌ها و نادرستی‌ها…</translation>
    </message>
    <message>
        <source>Most confused</source>
        <translation>بیشترین اشتباه با هم</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Of these groups, {0} are single faces that were put in no group.</source>
        <translation>از این گروه‌ها، {0} چهره‌های تکی‌اند که در هیچ گروهی نرفتند.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>People, the worst first</source>
        <translation>اشخاص، نخست بدترین‌ها</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقت</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>خلوص</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>بیشتر نشان بده</translation>
    </message>
    <message>
        <source>Silhouette {0}: from -1 to 1, high where groups are tight and far apart; it compares groupings of the same faces, no more.</source>
        <translation>سیلوئت {0}: از -۱ تا ۱، بالا آنجا که گروه‌ها فشرده و دور از هم‌اند؛ گروه‌بندی‌های همان چهره‌ها را مقایسه می‌کند و بس.</translation>
    </message>
    <message>
        <source>The largest: {0}; half of them have at most {1}.</source>
        <translation>بزرگ‌ترین: {0}؛ نیمی از آن‌ها حداکثر {1} دارند.</translation>
    </message>
    <message>
        <source>{0} ({1} of {2})</source>
        <translation>{0} ({1} از {2})</translation>
    </message>
    <message>
        <source>{0} and {1} are in one group</source>
        <translation>{0} و {1} در یک گروه‌اند</translation>
    </message>
    <message>
        <source>{0} in no group.</source>
        <translation>{0} در هیچ گروهی.</translation>
    </message>
    <message>
        <source>{0} in {1}.</source>
        <translation>{0} در {1}.</translation>
    </message>
    <message>
        <source>{0} is in two groups</source>
        <translation>{0} در دو گروه است</translation>
    </message>
    <message>
        <source>{0} of {1} in {2}.</source>
        <translation>{0} از {1} در {2}.</translation>
    </message>
    <message>
        <source>{0} with no face found.</source>
        <translation>{0} بی‌آنکه چهره‌ای یافته شود.</translation>
    </message>
    <message>
        <source>{0} wrong pairs</source>
        <translation>{0} جفت نادرست</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>{0}; the two faces have a cosine of {1}</source>
        <translation>{0}؛ کسینوس دو چهره {1} است</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>Click a column to sort by it</source>
        <translation>برای مرتب‌سازی روی ستونی کلیک کنید</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>گروه‌بندی</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Scores side by side</source>
        <translation>امتیازها در کنار هم</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثانیه</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>سیلوئت</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>A scale from strangers to the same person: on the side of {0}</source>
        <translation>مقیاسی از ناآشنایان تا همان شخص: در سوی {0}</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>Strangers</source>
        <translation>ناآشنایان</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>آستانه</translation>
    </message>
    <message>
        <source>strangers</source>
        <translation>ناآشنایان</translation>
    </message>
    <message>
        <source>the same person</source>
        <translation>همان شخص</translation>
    </message>
</context>
<context>
    <name>ScoreLine</name>
    <message>
        <source>With other people of the same kind it would lie from {0} to {1}, 95 times of 100.</source>
        <translation>با اشخاص دیگری از همین دست، ۹۵ بار از ۱۰۰ بار میان {0} و {1} می‌بود.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} تا {1}</translation>
    </message>
</context>
<context>
    <name>Scores</name>
    <message>
        <source>F-measure</source>
        <translation>معیار F</translation>
    </message>
    <message>
        <source>How much the groups tell about who it is: 1 is everything, 0 nothing.</source>
        <translation>گروه‌ها چقدر دربارهٔ کیستی می‌گویند: ۱ همه چیز، ۰ هیچ.</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Of all pairs of faces of the same person, how many were put together.</source>
        <translation>از همهٔ جفت‌چهره‌های یک شخص، چند تا کنار هم گذاشته شدند.</translation>
    </message>
    <message>
        <source>Of all pairs of faces put together, how many are the same person.</source>
        <translation>از همهٔ جفت‌چهره‌های کنار هم گذاشته‌شده، چند تا همان شخص‌اند.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقت</translation>
    </message>
    <message>
        <source>Precision and recall in one number; it is high only when both are.</source>
        <translation>دقت و بازیابی در یک عدد؛ تنها وقتی بالاست که هر دو بالا باشند.</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Scores · my {0} confirmed faces</source>
        <translation>امتیازها · {0} چهرهٔ تأییدشدهٔ من</translation>
    </message>
    <message>
        <source>What {0} alone would make of these faces, without what you confirmed.</source>
        <translation>آنچه {0} به‌تنهایی از این چهره‌ها می‌ساخت، بدون آنچه تأیید کرده‌اید.</translation>
    </message>
</context>
<context>
    <name>SearchForm</name>
    <message>
        <source> pixels</source>
        <translation> پیکسل</translation>
    </message>
    <message>
        <source>&amp;Detector</source>
        <translation>&amp;آشکارساز</translation>
    </message>
    <message>
        <source>&amp;Smallest face</source>
        <translation>&amp;کوچک‌ترین چهره</translation>
    </message>
    <message>
        <source>All photos are read again. People, names and what you confirmed stay; faces that are not found any more, and of which you said nothing, go.</source>
        <translation>همهٔ عکس‌ها دوباره خوانده می‌شوند. اشخاص، نام‌ها و آنچه تأیید کرده‌اید می‌مانند؛ چهره‌هایی که دیگر یافت نشوند و درباره‌شان چیزی نگفته‌اید می‌روند.</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>آشکارساز</translation>
    </message>
    <message>
        <source>Finding faces</source>
        <translation>یافتن چهره‌ها</translation>
    </message>
    <message>
        <source>Large photos are searched in parts for faces as small as this, which takes longer.</source>
        <translation>عکس‌های بزرگ بخش‌به‌بخش در پی چهره‌هایی به این کوچکی جست‌وجو می‌شوند که بیشتر طول می‌کشد.</translation>
    </message>
    <message>
        <source>Photos without a face are read again.</source>
        <translation>عکس‌های بی‌چهره دوباره خوانده می‌شوند.</translation>
    </message>
    <message>
        <source>Photos without a face are tried on their sides and upside down too.</source>
        <translation>عکس‌های بی‌چهره به پهلو و وارونه هم آزموده می‌شوند.</translation>
    </message>
    <message>
        <source>Smallest face, in pixels of the photo</source>
        <translation>کوچک‌ترین چهره، به پیکسل عکس</translation>
    </message>
    <message>
        <source>The pack&apos;s own</source>
        <translation>مال خود بسته</translation>
    </message>
    <message>
        <source>Try &amp;turned photos</source>
        <translation>آزمودن عکس‌های &amp;چرخیده</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>به کار ببر</translation>
    </message>
    <message>
        <source>any</source>
        <translation>هر اندازه</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;رنگ‌ها</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;حرکت</translation>
    </message>
    <message>
        <source>&amp;Reset to defaults</source>
        <translation>&amp;بازنشانی به پیش‌فرض‌ها</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سامانه</translation>
    </message>
    <message>
        <source>Each takes effect at once; another language when you close this, or with the next start while photos are read. The size of text is the system&apos;s.</source>
        <translation>هر یک بی‌درنگ اثر می‌کند؛ زبان دیگر هنگام بستن این پنجره، یا اگر عکس‌ها خوانده می‌شوند با آغاز بعدی. اندازهٔ متن همان اندازهٔ سامانه است.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>Look for a tidier &amp;grouping once a week</source>
        <translation>هفته‌ای یک بار جست‌وجوی &amp;گروه‌بندی مرتب‌تر</translation>
    </message>
    <message>
        <source>Only after new faces came. It is offered, and nothing changes by itself.</source>
        <translation>تنها پس از آمدن چهره‌های تازه. پیشنهاد می‌شود و چیزی خودبه‌خود تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>نمایش در &amp;پوشه</translation>
    </message>
    <message>
        <source>The library: {0}</source>
        <translation>کتابخانه: {0}</translation>
    </message>
    <message>
        <source>These settings, and how the window is laid out. People and names stay.</source>
        <translation>این تنظیمات و چیدمان پنجره. اشخاص و نام‌ها می‌مانند.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Ignore {0}</source>
        <translation>نادیده گرفتن {0}</translation>
    </message>
    <message>
        <source>Merge into {0}</source>
        <translation>ادغام با {0}</translation>
    </message>
    <message>
        <source>Merge {0} into {1}</source>
        <translation>ادغام {0} با {1}</translation>
    </message>
    <message>
        <source>Move {0} to a new person</source>
        <translation>جابه‌جایی {0} به شخصی جدید</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>جابه‌جایی {0} به {1}</translation>
    </message>
    <message>
        <source>Not this person: take {0} out</source>
        <translation>این شخص نیست: بیرون آوردن {0}</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>نوار کناری</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At this strictness, all these faces look like one person.</source>
        <translation>با این سخت‌گیری، همهٔ این چهره‌ها یک شخص به نظر می‌رسند.</translation>
    </message>
    <message>
        <source>Comparing the faces</source>
        <translation>مقایسهٔ چهره‌ها</translation>
    </message>
    <message>
        <source>Comparing the faces…</source>
        <translation>در حال مقایسهٔ چهره‌ها…</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>آسان‌گیر</translation>
    </message>
    <message>
        <source>Move the selected faces to another group</source>
        <translation>جابه‌جایی چهره‌های گزیده به گروهی دیگر</translation>
    </message>
    <message>
        <source>Move the slider until each group is one person, and drag faces that are in a wrong group onto the right one. The groups that are ticked become people of their own.</source>
        <translation>لغزنده را جابه‌جا کنید تا هر گروه یک شخص باشد و چهره‌های گروه نادرست را روی گروه درست بکشید. گروه‌های تیک‌خورده اشخاصی جدا می‌شوند.</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>جابه‌جایی به…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تفکیک</translation>
    </message>
    <message>
        <source>Split off {0}</source>
        <translation>جدا کردن {0}</translation>
    </message>
    <message>
        <source>Split {0}</source>
        <translation>تفکیک {0}</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>سخت‌گیر</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>سخت‌گیری</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>یک شخص</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>این شخص</translation>
    </message>
    <message>
        <source>{0}, and {1} like nobody else here</source>
        <translation>{0}، و {1} مانند هیچ‌کس دیگر اینجا</translation>
    </message>
    <message>
        <source>{0}. Leave one without a tick: it stays {1}.</source>
        <translation>{0}. یکی را بی‌تیک بگذارید: همان {1} می‌ماند.</translation>
    </message>
</context>
<context>
    <name>SweepPane</name>
    <message>
        <source>Algorithm</source>
        <translation>الگوریتم</translation>
    </message>
    <message>
        <source>Being swept</source>
        <translation>در حال پیمایش</translation>
    </message>
    <message>
        <source>Best F at {0}</source>
        <translation>بهترین F در {0}</translation>
    </message>
    <message>
        <source>Choose the algorithm</source>
        <translation>انتخاب الگوریتم</translation>
    </message>
    <message>
        <source>Click a point, or choose it with the arrow keys and Enter, to group with its value.</source>
        <translation>روی نقطه‌ای کلیک کنید، یا با کلیدهای جهت و Enter برگزینیدش، تا با مقدار آن گروه‌بندی شود.</translation>
    </message>
    <message>
        <source>Curves need a truth: choose one above.</source>
        <translation>منحنی‌ها حقیقت می‌خواهند: یکی را در بالا انتخاب کنید.</translation>
    </message>
    <message>
        <source>F-measure</source>
        <translation>معیار F</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>پارامتر</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>دقت</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>بازیابی</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>ذخیرهٔ نمودار…</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>See what a parameter does to precision, recall and F before you choose it.</source>
        <translation>پیش از انتخاب پارامتر ببینید با دقت، بازیابی و F چه می‌کند.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>پیمایش</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>پیمایش</translation>
    </message>
    <message>
        <source>{0} has no number to sweep.</source>
        <translation>{0} عددی برای پیمایش ندارد.</translation>
    </message>
    <message>
        <source>{0} with {1} {2}…</source>
        <translation>{0} با {1} {2}…</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TidyUp</name>
    <message>
        <source>FaceSorter found a tidier grouping: {0} would change.</source>
        <translation>FaceSorter گروه‌بندی مرتب‌تری یافت: {0} تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>اکنون نه</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Faces by year</source>
        <translation>چهره‌ها بر پایهٔ سال</translation>
    </message>
    <message>
        <source>From {0} to {1}; the arrow keys go from year to year, Enter shows the faces of one.</source>
        <translation>از {0} تا {1}؛ کلیدهای جهت از سالی به سال دیگر می‌روند و Enter چهره‌های یک سال را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder</source>
        <translation>افزودن پوشه</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>برون‌برد…</translation>
    </message>
    <message>
        <source>FaceSorter</source>
        <translation>FaceSorter</translation>
    </message>
</context>
<context>
    <name>TruthForm</name>
    <message>
        <source>A pattern (a regular expression) finds the person in a photo&apos;s name, as the group “identity”.</source>
        <translation>الگویی (عبارت باقاعده) شخص را در نام عکس می‌یابد، به‌عنوان گروه «identity».</translation>
    </message>
    <message>
        <source>A table with the columns path and identity, or path, x, y, width, height and identity.</source>
        <translation>جدولی با ستون‌های path و identity، یا path، x، y، width، height و identity.</translation>
    </message>
    <message>
        <source>CSV (*.csv);;All files (*)</source>
        <translation>CSV (*.csv);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>پروندهٔ CSV</translation>
    </message>
    <message>
        <source>Choose the CSV file</source>
        <translation>انتخاب پروندهٔ CSV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Face regions</source>
        <translation>ناحیه‌های چهره</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>نام پرونده‌ها</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>It names {0} at {1}. For example, {2} shows {3}.</source>
        <translation>{0} را در {1} نام می‌برد. برای نمونه، {2} نشان‌دهندهٔ {3} است.</translation>
    </message>
    <message>
        <source>It names {0} in {1}. For example, {2} shows {3}.</source>
        <translation>{0} را در {1} نام می‌برد. برای نمونه، {2} نشان‌دهندهٔ {3} است.</translation>
    </message>
    <message>
        <source>My confirmed faces</source>
        <translation>چهره‌های تأییدشدهٔ من</translation>
    </message>
    <message>
        <source>Names that another program wrote beside faces, in the photos&apos; metadata or in sidecars (.xmp).</source>
        <translation>نام‌هایی که برنامهٔ دیگری کنار چهره‌ها نوشته است، در فرادادهٔ عکس‌ها یا در پرونده‌های همراه (.xmp).</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>هنوز پرونده‌ای انتخاب نشده است.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>The faces that you confirmed are taken to be right.</source>
        <translation>چهره‌هایی که تأیید کرده‌اید درست به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>The folder of a photo is named after who is in it.</source>
        <translation>پوشهٔ هر عکس به نام کسی است که در آن است.</translation>
    </message>
    <message>
        <source>Truth from a CSV file</source>
        <translation>حقیقت از پروندهٔ CSV</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; the silhouette says which grouping is tidier.</source>
        <translation>بدون حقیقت امتیازی نیست؛ سیلوئت می‌گوید کدام گروه‌بندی مرتب‌تر است.</translation>
    </message>
    <message>
        <source>{0} of {1} are confirmed.</source>
        <translation>{0} از {1} تأیید شده‌اند.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>About 1 in {0} is above the threshold.</source>
        <translation>حدود ۱ از {0} بالای آستانه است.</translation>
    </message>
    <message>
        <source>About 1 in {0} pairs of strangers is this alike.</source>
        <translation>حدود ۱ از هر {0} جفت ناآشنا این‌قدر شبیه‌اند.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>کسینوس</translation>
    </message>
    <message>
        <source>Different people</source>
        <translation>اشخاص متفاوت</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} are above the threshold.</source>
        <translation>کمتر از ۱ از {0} بالای آستانه‌اند.</translation>
    </message>
    <message>
        <source>Fewer than 1 in {0} pairs of strangers are this alike.</source>
        <translation>کمتر از ۱ از هر {0} جفت ناآشنا این‌قدر شبیه‌اند.</translation>
    </message>
    <message>
        <source>How often strangers are this alike is unknown: it was not measured for this pack.</source>
        <translation>معلوم نیست ناآشنایان چند بار این‌قدر شبیه‌اند: برای این بسته سنجیده نشده است.</translation>
    </message>
    <message>
        <source>Measured with the pack {0} ({1}).</source>
        <translation>سنجیده با بستهٔ {0} ({1}).</translation>
    </message>
    <message>
        <source>Most pairs of strangers are this alike.</source>
        <translation>بیشتر جفت‌های ناآشنا این‌قدر شبیه‌اند.</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>the same person above {0}</source>
        <translation>همان شخص بالای {0}</translation>
    </message>
    <message>
        <source>the same person below {0} (Euclidean, of vectors of length 1)</source>
        <translation>همان شخص زیر {0} (اقلیدسی، بردارهای به طول ۱)</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Checking and unpacking…</source>
        <translation>در حال وارسی و گشودن…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>درنگ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>در درنگ</translation>
    </message>
    <message>
        <source>Paused at {0}</source>
        <translation>درنگ در {0}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Reaching the server…</source>
        <translation>در حال تماس با کارساز…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} در ثانیه</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
</context>
<context>
    <name>YearsSection</name>
    <message>
        <source>Through the years</source>
        <translation>در گذر سال‌ها</translation>
    </message>
    <message>
        <source>{0} without a date</source>
        <translation>{0} بدون تاریخ</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Change the parameters of {0}</source>
        <translation>تغییر پارامترهای {0}</translation>
    </message>
    <message>
        <source>Do not compare {0}</source>
        <translation>{0} مقایسه نشود</translation>
    </message>
    <message>
        <source>{0}, grouping {1}</source>
        <translation>{0}، گروه‌بندی {1}</translation>
    </message>
</context>
<context>
    <name>_Choices</name>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}، برگزیده</translation>
    </message>
</context>
<context>
    <name>_Chooser</name>
    <message>
        <source>Photos of…</source>
        <translation>عکس‌های…</translation>
    </message>
    <message>
        <source>Show only photos of these people together</source>
        <translation>نمایش فقط عکس‌های مشترک این اشخاص</translation>
    </message>
</context>
<context>
    <name>_Faces</name>
    <message>
        <source>Faces that would come or go</source>
        <translation>چهره‌هایی که می‌آیند یا می‌روند</translation>
    </message>
</context>
<context>
    <name>_Kinds</name>
    <message>
        <source>All {0}</source>
        <translation>همه {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>تغییرکرده {0}</translation>
    </message>
    <message>
        <source>Emptied {0}</source>
        <translation>خالی‌شده {0}</translation>
    </message>
    <message>
        <source>New {0}</source>
        <translation>جدید {0}</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message>
        <source>History of edits</source>
        <translation>تاریخچهٔ ویرایش‌ها</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Name this person</source>
        <translation>نام دادن به این شخص</translation>
    </message>
    <message>
        <source>{0}: name this person (F2)</source>
        <translation>{0}: نام دادن به این شخص (F2)</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>From my faces</source>
        <translation>از چهره‌های من</translation>
    </message>
    <message>
        <source>Take what the faces themselves suggest</source>
        <translation>آنچه خود چهره‌ها پیشنهاد می‌کنند</translation>
    </message>
    <message>
        <source>{0} from my faces</source>
        <translation>{0} از چهره‌های من</translation>
    </message>
</context>
<context>
    <name>_Options</name>
    <message>
        <source>&amp;Photos as</source>
        <translation>&amp;عکس‌ها به‌صورت</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;چه چیز</translation>
    </message>
    <message>
        <source>A folder for each person</source>
        <translation>پوشه‌ای برای هر شخص</translation>
    </message>
    <message>
        <source>A list of all faces (JSON)</source>
        <translation>فهرست همهٔ چهره‌ها (JSON)</translation>
    </message>
    <message>
        <source>A table of all faces (CSV)</source>
        <translation>جدول همهٔ چهره‌ها (CSV)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Hard links (no space; a second name of the same photo)</source>
        <translation>پیوند سخت (بی‌جا؛ نام دوم همان عکس)</translation>
    </message>
    <message>
        <source>In the folder of everybody in it</source>
        <translation>در پوشهٔ همهٔ کسانی که در آن‌اند</translation>
    </message>
    <message>
        <source>Only the faces, cut out</source>
        <translation>فقط چهره‌های بریده‌شده</translation>
    </message>
    <message>
        <source>Only with the largest face</source>
        <translation>فقط با بزرگ‌ترین چهره</translation>
    </message>
    <message>
        <source>Photos of &amp;several</source>
        <translation>عکس‌های چند&amp;نفره</translation>
    </message>
    <message>
        <source>Symbolic links (no space; point to where the photo lies)</source>
        <translation>پیوند نمادین (بی‌جا؛ به جای عکس اشاره می‌کند)</translation>
    </message>
</context>
<context>
    <name>_Page</name>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
</context>
<context>
    <name>_PartsList</name>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Who would gain or lose faces</source>
        <translation>چه کسی چهره به دست می‌آورد یا از دست می‌دهد</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Auto</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Reset {0} to its default</source>
        <translation>بازنشانی {0} به پیش‌فرض</translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <source>Clear the search</source>
        <translation>پاک کردن جست‌وجو</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Search people, folders, dates…</source>
        <translation>جست‌وجوی اشخاص، پوشه‌ها، تاریخ‌ها…</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of photos</source>
        <translation>افزودن پوشه‌ای از عکس‌ها</translation>
    </message>
    <message>
        <source>All is forgotten but for what could not be deleted, as another window may use it: {0}</source>
        <translation>همه چیز فراموش شد، جز آنچه پاک نشد، زیرا شاید پنجره‌ای دیگر از آن استفاده می‌کند: {0}</translation>
    </message>
    <message>
        <source>Back up labels</source>
        <translation>پشتیبان‌گیری از برچسب‌ها</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>فراموشی همه چیز</translation>
    </message>
    <message>
        <source>Labels (*.json)</source>
        <translation>برچسب‌ها (*.json)</translation>
    </message>
    <message>
        <source>Labels (*.json);;All files (*)</source>
        <translation>برچسب‌ها (*.json);;همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Labels are being restored…</source>
        <translation>برچسب‌ها بازگردانده می‌شوند…</translation>
    </message>
    <message>
        <source>No folder was added yet. Add one first.</source>
        <translation>هنوز پوشه‌ای افزوده نشده است. نخست یکی بیفزایید.</translation>
    </message>
    <message>
        <source>Restore labels</source>
        <translation>بازگرداندن برچسب‌ها</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ایست</translation>
    </message>
    <message>
        <source>There was nothing to restore: all that fits this library is so already.</source>
        <translation>چیزی برای بازگرداندن نبود: هرچه با این کتابخانه جور است از پیش همان‌طور است.</translation>
    </message>
    <message>
        <source>What found no place is in the details.</source>
        <translation>آنچه جایی نیافت در جزئیات آمده است.</translation>
    </message>
    <message>
        <source>What was said of {0} and {1} is restored. Undo takes it back.</source>
        <translation>برچسب‌های {0} و {1} بازگردانده شدند. واگرد آن‌ها را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>What was said of {0} is restored. Undo takes it back.</source>
        <translation>برچسب‌های {0} بازگردانده شدند. واگرد آن‌ها را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>What you said of {0} and {1} was written to {2}.</source>
        <translation>آنچه دربارهٔ {0} و {1} گفته‌اید در {2} نوشته شد.</translation>
    </message>
    <message>
        <source>{0} more are not in it: no longer found in their photos, or in photos that cannot be read.</source>
        <translation>{0} دیگر در آن نیست: دیگر در عکسشان یافت نمی‌شوند، یا در عکس‌هایی‌اند که خوانده نمی‌شوند.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>FaceSorter export</source>
        <translation>برون‌برد FaceSorter</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>Something unexpected went wrong ({0}); this is a fault of FaceSorter. What was saved before is safe. Where it happened is written in {1}.</source>
        <translation>چیزی پیش‌بینی‌نشده نادرست رفت ({0})؛ این خطای FaceSorter است. آنچه پیش‌تر ذخیره شد امن است. جای رخداد در {1} نوشته شده است.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>نگاره (*.svg)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Nothing was written: {0} is there already. Choose another name, or this one whole.</source>
        <translation>چیزی نوشته نشد: {0} از پیش هست. نام دیگری انتخاب کنید، یا همین را کامل.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>ذخیرهٔ نمودار</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ذخیرهٔ جدول</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>The library lets go of what “{0}” measured, and its file gets smaller. People, names and what you confirmed stay. If you use that pack again, it measures all faces again.</source>
        <translation>کتابخانه آنچه را «{0}» سنجیده رها می‌کند و پرونده‌اش کوچک‌تر می‌شود. اشخاص، نام‌ها و آنچه تأیید کرده‌اید می‌مانند. اگر آن بسته را دوباره به کار ببرید، همهٔ چهره‌ها را از نو می‌سنجد.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Before the first edit</source>
        <translation>پیش از نخستین ویرایش</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>امروز {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>دیروز {0}</translation>
    </message>
    <message>
        <source>{0}, folded away, up to {1}</source>
        <translation>{0}، تاشده، تا {1}</translation>
    </message>
</context>
<context>
    <name>moves</name>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>این کیست؟</translation>
    </message>
    <message>
        <source>{0} from Unsorted</source>
        <translation>{0} از دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>{0} from somebody without a name</source>
        <translation>{0} از کسی بی‌نام</translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>{0} stay</source>
        <translation>{0} می‌ماند</translation>
    </message>
    <message>
        <source>{0} stay, among them</source>
        <translation>{0} می‌ماند، از جمله</translation>
    </message>
    <message>
        <source>{0} to Unsorted</source>
        <translation>{0} به دسته‌بندی‌نشده</translation>
    </message>
    <message>
        <source>{0} to a new person</source>
        <translation>{0} به شخصی جدید</translation>
    </message>
    <message>
        <source>{0} to somebody without a name</source>
        <translation>{0} به کسی بی‌نام</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} تا {1}</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Finds faces with {0}, tells them apart with {1}.</source>
        <translation>چهره‌ها را با {0} می‌یابد و با {1} بازمی‌شناسد.</translation>
    </message>
    <message>
        <source>Free for any use</source>
        <translation>آزاد برای هر کاربرد</translation>
    </message>
    <message>
        <source>Not for commercial use</source>
        <translation>نه برای کاربرد تجاری</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>All faces of both people are compared, not only these two.</source>
        <translation>همهٔ چهره‌های هر دو شخص با هم مقایسه می‌شوند، نه فقط این دو.</translation>
    </message>
    <message>
        <source>All likelier mistakes have been asked about.</source>
        <translation>دربارهٔ همهٔ اشتباه‌های محتمل‌تر پیش‌تر پرسیده شده است.</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>آیا این دو یک شخص‌اند؟</translation>
    </message>
    <message>
        <source>Are {0} and {1} the same person?</source>
        <translation>آیا {0} و {1} یک شخص‌اند؟</translation>
    </message>
    <message>
        <source>Both are in {0}.</source>
        <translation>هر دو در {0} هستند.</translation>
    </message>
    <message>
        <source>Both taken on {0}.</source>
        <translation>هر دو در {0} گرفته شده‌اند.</translation>
    </message>
    <message>
        <source>Does the first face belong to this person?</source>
        <translation>آیا چهرهٔ نخست از آنِ این شخص است؟</translation>
    </message>
    <message>
        <source>Does this face belong to {0}?</source>
        <translation>آیا این چهره از آنِ {0} است؟</translation>
    </message>
    <message>
        <source>How alike strangers are in this library counts, too.</source>
        <translation>این نیز به حساب می‌آید که غریبه‌ها در این کتابخانه چقدر به هم شبیه‌اند.</translation>
    </message>
    <message>
        <source>Is this the same person?</source>
        <translation>آیا این همان شخص است؟</translation>
    </message>
    <message>
        <source>Is this {0} too?</source>
        <translation>آیا این هم {0} است؟</translation>
    </message>
    <message>
        <source>Is this {0}?</source>
        <translation>آیا این {0} است؟</translation>
    </message>
    <message>
        <source>Other faces of the person</source>
        <translation>چهره‌های دیگر آن شخص</translation>
    </message>
    <message>
        <source>Review: {0}</source>
        <translation>بازبینی: {0}</translation>
    </message>
    <message>
        <source>Taken on {0} and {1}.</source>
        <translation>گرفته‌شده در {0} و {1}.</translation>
    </message>
    <message>
        <source>Taken together, another person&apos;s faces are more like it.</source>
        <translation>روی هم رفته، چهره‌های شخص دیگری به آن شبیه‌ترند.</translation>
    </message>
    <message>
        <source>Taken together, no other person&apos;s faces are more like it.</source>
        <translation>روی هم رفته، چهره‌های هیچ شخص دیگری به آن شبیه‌تر نیستند.</translation>
    </message>
    <message>
        <source>The chance of “yes” is less than {0} %.</source>
        <translation>احتمال «بله» کمتر از {0}٪ است.</translation>
    </message>
    <message>
        <source>The chance of “yes” is more than {0} %.</source>
        <translation>احتمال «بله» بیشتر از {0}٪ است.</translation>
    </message>
    <message>
        <source>The chance of “yes” is {0} %.</source>
        <translation>احتمال «بله» {0}٪ است.</translation>
    </message>
    <message>
        <source>The first face is compared with all faces of {0}, not only with the second one.</source>
        <translation>چهرهٔ نخست با همهٔ چهره‌های {0} مقایسه می‌شود، نه فقط با چهرهٔ دوم.</translation>
    </message>
    <message>
        <source>The first face is compared with all other faces of {0}, not only with the second one.</source>
        <translation>چهرهٔ نخست با همهٔ چهره‌های دیگر {0} مقایسه می‌شود، نه فقط با چهرهٔ دوم.</translation>
    </message>
    <message>
        <source>The first face shows little, so that less likeness is enough.</source>
        <translation>چهرهٔ نخست چیز کمی نشان می‌دهد و از این رو شباهت کمتری هم بس است.</translation>
    </message>
    <message>
        <source>The photo of the first face was taken after {0} died ({1}).</source>
        <translation>عکس چهرهٔ نخست پس از مرگ {0} گرفته شده است ({1}).</translation>
    </message>
    <message>
        <source>The photo of the first face was taken before {0} was born ({1}).</source>
        <translation>عکس چهرهٔ نخست پیش از تولد {0} گرفته شده است ({1}).</translation>
    </message>
    <message>
        <source>The two faces do not look very alike ({0} apart).</source>
        <translation>دو چهره خیلی شبیه هم نیستند (فاصله {0}).</translation>
    </message>
    <message>
        <source>The two faces look alike ({0} apart).</source>
        <translation>دو چهره شبیه هم‌اند (فاصله {0}).</translation>
    </message>
    <message>
        <source>The two faces look very alike ({0} apart).</source>
        <translation>دو چهره بسیار شبیه هم‌اند (فاصله {0}).</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>این شخص</translation>
    </message>
    <message>
        <source>{0} hang on the answer.</source>
        <translation>{0} به پاسخ بسته است.</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>People as they are</source>
        <translation>اشخاص چنان‌که هستند</translation>
    </message>
    <message>
        <source>off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>on</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>(did you mean “{0}”?)</source>
        <translation>(منظورتان «{0}» بود؟)</translation>
    </message>
    <message>
        <source>1 earlier edit</source>
        <translation>۱ ویرایش پیشین</translation>
    </message>
    <message>
        <source>1 face</source>
        <translation>۱ چهره</translation>
    </message>
    <message>
        <source>1 new face</source>
        <translation>۱ چهرهٔ نو</translation>
    </message>
    <message>
        <source>A detector ({0}) and a recogniser ({1}) are in it.</source>
        <translation>یک آشکارساز ({0}) و یک بازشناس ({1}) در آن است.</translation>
    </message>
    <message>
        <source>A face is linked to a surer one if the network thinks this more likely to be right; higher is more careful.</source>
        <translation>چهره به چهره‌ای مطمئن‌تر پیوند می‌خورد اگر شبکه درستی آن را محتمل‌تر از این بداند؛ بالاتر محتاط‌تر است.</translation>
    </message>
    <message>
        <source>A file of this pack cannot be read ({0}); install it again.</source>
        <translation>پرونده‌ای از این بسته خوانده نمی‌شود ({0})؛ دوباره نصبش کنید.</translation>
    </message>
    <message>
        <source>A file of this pack has changed since it was installed ({0}); it is not used.</source>
        <translation>پرونده‌ای از این بسته از زمان نصب تغییر کرده است ({0})؛ به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>A file of this pack is not a network that can be run; get another copy of it.</source>
        <translation>پرونده‌ای از این بسته شبکه‌ای اجراشدنی نیست؛ رونوشت دیگری از آن تهیه کنید.</translation>
    </message>
    <message>
        <source>A file of this pack is not an ONNX network; get another copy of it.</source>
        <translation>پرونده‌ای از این بسته شبکهٔ ONNX نیست؛ رونوشت دیگری از آن تهیه کنید.</translation>
    </message>
    <message>
        <source>A file of this pack {0} ({1}); remove the pack and install it again.</source>
        <translation>پرونده‌ای از این بسته {0} ({1})؛ بسته را بردارید و دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>A fixed number of groups around centres. Poor on faces even with the true number, because people have very different numbers of faces.</source>
        <translation>شمار ثابتی از گروه‌ها پیرامون مرکزها. برای چهره‌ها ضعیف است، حتی با شمار درست، زیرا اشخاص تعداد بسیار متفاوتی چهره دارند.</translation>
    </message>
    <message>
        <source>A hard link cannot be made here: the photos lie on another drive, or this drive knows none. The photos are as they were; choose to copy instead.</source>
        <translation>اینجا نمی‌توان پیوند سخت ساخت: عکس‌ها در درایو دیگری‌اند، یا این درایو آن را نمی‌شناسد. عکس‌ها همان‌طور که بودند ماندند؛ به‌جایش رونوشت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A matrix of distances has as many rows as columns, not the shape {0}.</source>
        <translation>ماتریس فاصله به تعداد ستون‌ها سطر دارد، نه شکل {0}.</translation>
    </message>
    <message>
        <source>A name has at most {0} characters. Nothing was changed.</source>
        <translation>نام حداکثر {0} نویسه دارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A name has no control characters or line breaks. Nothing was changed.</source>
        <translation>نام نویسهٔ کنترلی یا شکست سطر ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>A network of the pack {0} makes the engine stop; remove it, and install it again.</source>
        <translation>شبکه‌ای از بستهٔ {0} موتور را از کار می‌اندازد؛ آن را بردارید و دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>A network of this pack keeps its weights in other files, which is not supported.</source>
        <translation>شبکه‌ای از این بسته وزن‌هایش را در پرونده‌های دیگر دارد که پشتیبانی نمی‌شود.</translation>
    </message>
    <message>
        <source>A network of this pack made the engine stop when tried; nothing was installed.</source>
        <translation>شبکه‌ای از این بسته هنگام آزمایش موتور را از کار انداخت؛ چیزی نصب نشد.</translation>
    </message>
    <message>
        <source>A network of this pack wants {0}; it must want the pixels only, as 32-bit floats.</source>
        <translation>شبکه‌ای از این بسته {0} می‌خواهد؛ باید تنها پیکسل‌ها را بخواهد، به‌صورت اعشاری ۳۲ بیتی.</translation>
    </message>
    <message>
        <source>A photo of several people goes to {0}, not to {1}.</source>
        <translation>عکس چندنفره به {0} می‌رود، نه به {1}.</translation>
    </message>
    <message>
        <source>A ring within a ring.</source>
        <translation>حلقه‌ای درون حلقه.</translation>
    </message>
    <message>
        <source>A small network learns from your own faces, without labels, a space in which they gather around a fixed number of centres. Made for raw pictures; embeddings come from a deep network already, and what a narrow layer leaves of them tells people apart less well: K-means itself is better.</source>
        <translation>شبکه‌ای کوچک از چهره‌های خود شما، بدون برچسب، فضایی می‌آموزد که در آن پیرامون شمار ثابتی مرکز گرد می‌آیند. برای تصویرهای خام ساخته شده است؛ بردارها از پیش از شبکه‌ای ژرف می‌آیند و آنچه لایه‌ای باریک از آن‌ها می‌گذارد اشخاص را بدتر بازمی‌شناسد: خود K-means بهتر است.</translation>
    </message>
    <message>
        <source>A small network, trained beforehand on other faces, looks at the neighbours of each face and their neighbours, and says which of them belong together.</source>
        <translation>شبکه‌ای کوچک، از پیش آموخته بر چهره‌های دیگر، به همسایه‌های هر چهره و همسایه‌های آن‌ها می‌نگرد و می‌گوید کدام‌ها با هم‌اند.</translation>
    </message>
    <message>
        <source>A symbolic link cannot be made here: this drive knows none, or (on Windows) Developer Mode is off. The photos are as they were; choose to copy instead.</source>
        <translation>اینجا نمی‌توان پیوند نمادین ساخت: این درایو آن را نمی‌شناسد، یا (در ویندوز) حالت توسعه‌دهنده خاموش است. عکس‌ها همان‌طور که بودند ماندند؛ به‌جایش رونوشت را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Added {0} to {1} people</source>
        <translation>{0} به {1} شخص افزوده شد</translation>
    </message>
    <message>
        <source>Added {0} to {1} person</source>
        <translation>{0} به {1} شخص افزوده شد</translation>
    </message>
    <message>
        <source>Adjusted Rand</source>
        <translation>رند تعدیل‌شده</translation>
    </message>
    <message>
        <source>Affinity propagation</source>
        <translation>انتشار وابستگی</translation>
    </message>
    <message>
        <source>Affinity propagation did not settle within {0} rounds. Nothing was changed; a damping nearer to 1 or another preference may help.</source>
        <translation>انتشار وابستگی در {0} دور آرام نگرفت. چیزی تغییر نکرد؛ میرایی نزدیک‌تر به ۱ یا ترجیح دیگری شاید کمک کند.</translation>
    </message>
    <message>
        <source>Afterwards, groups that on average look alike become one.</source>
        <translation>سپس گروه‌هایی که به‌طور میانگین شبیه‌اند یکی می‌شوند.</translation>
    </message>
    <message>
        <source>Agglomerative</source>
        <translation>تجمعی</translation>
    </message>
    <message>
        <source>Agreement on pairs beyond chance: 0 is what guessing gives.</source>
        <translation>توافق بر سر جفت‌ها فراتر از تصادف: ۰ همان است که حدس می‌دهد.</translation>
    </message>
    <message>
        <source>All faces are divided in two, and whichever group is spread most is divided again, until there are as many groups as one asks for. Poor on faces: strangers are all about equally far apart, so the first cuts go right through people, who stay divided.</source>
        <translation>همهٔ چهره‌ها دو نیم می‌شوند و پراکنده‌ترین گروه باز تقسیم می‌شود، تا به شمار خواسته‌شده برسد. برای چهره‌ها ضعیف است: ناآشنایان همه تقریباً به یک اندازه دورند، پس برش‌های نخست از میان اشخاص می‌گذرد و آنان جدا می‌مانند.</translation>
    </message>
    <message>
        <source>Anisotropic blobs</source>
        <translation>توده‌های ناهمسانگرد</translation>
    </message>
    <message>
        <source>Another FaceSorter is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>FaceSorter دیگری کتابخانهٔ {0} را به کار می‌برد. چیزی تغییر نکرد؛ آن را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Another program is reading the library {0}, so traces of what was deleted are left beside it. Close that program and do this again.</source>
        <translation>برنامهٔ دیگری کتابخانهٔ {0} را می‌خواند، پس ردپای آنچه پاک شد کنارش مانده است. آن برنامه را ببندید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>Another program is using the library {0}. Nothing was changed; close it and try again.</source>
        <translation>برنامهٔ دیگری کتابخانهٔ {0} را به کار می‌برد. چیزی تغییر نکرد؛ آن را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Approximate rank-order</source>
        <translation>ترتیب رتبهٔ تقریبی</translation>
    </message>
    <message>
        <source>Asian faces (CASIA-FaceV5)</source>
        <translation>چهره‌های آسیایی (CASIA-FaceV5)</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Average of</source>
        <translation>میانگینِ</translation>
    </message>
    <message>
        <source>BCubed F</source>
        <translation>F بی‌کیوبد</translation>
    </message>
    <message>
        <source>BCubed precision</source>
        <translation>دقت بی‌کیوبد</translation>
    </message>
    <message>
        <source>BCubed precision and recall in one number (harmonic mean).</source>
        <translation>دقت و بازیابی بی‌کیوبد در یک عدد (میانگین همساز).</translation>
    </message>
    <message>
        <source>BCubed recall</source>
        <translation>بازیابی بی‌کیوبد</translation>
    </message>
    <message>
        <source>BIRCH</source>
        <translation>BIRCH</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Bisecting K-means</source>
        <translation>K-means دونیم‌کن</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>توده‌ها</translation>
    </message>
    <message>
        <source>Brought back: {0}</source>
        <translation>برگردانده شد: {0}</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>درون‌ساخت</translation>
    </message>
    <message>
        <source>By which part the distance changes at the edge of a valley, for xi.</source>
        <translation>فاصله در لبهٔ دره به چه نسبتی تغییر می‌کند، برای xi.</translation>
    </message>
    <message>
        <source>CDP</source>
        <translation>CDP</translation>
    </message>
    <message>
        <source>Calibrating takes at least {0} confirmed faces of {1} people with names and two such faces each; confirmed so far: {2}, of such people: {3}. Confirm more faces first, of easy and of difficult photos.</source>
        <translation>کالیبره کردن دست‌کم {0} چهرهٔ تأییدشده از {1} شخص نام‌دار که هر یک دو چنین چهره داشته باشند می‌خواهد؛ تاکنون تأییدشده: {2}، از چنین اشخاصی: {3}. نخست چهره‌های بیشتری از عکس‌های آسان و دشوار تأیید کنید.</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>مرکزها</translation>
    </message>
    <message>
        <source>Chinese Whispers</source>
        <translation>نجوای چینی</translation>
    </message>
    <message>
        <source>Chose a cover for a person</source>
        <translation>جلد شخصی انتخاب شد</translation>
    </message>
    <message>
        <source>Chose a cover for {0}</source>
        <translation>جلد {0} انتخاب شد</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>دایره‌ها</translation>
    </message>
    <message>
        <source>Components with more faces than this are no proposals; groups of groups may be larger.</source>
        <translation>مؤلفه‌های دارای چهره‌های بیشتر پیشنهاد نمی‌شوند؛ گروهِ گروه‌ها می‌تواند بزرگ‌تر باشد.</translation>
    </message>
    <message>
        <source>Confirmed {0}</source>
        <translation>{0} تأیید شد</translation>
    </message>
    <message>
        <source>Connectivity</source>
        <translation>پیوستگی</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>Correct that file or remove it</source>
        <translation>آن پرونده را درست کنید یا بردارید</translation>
    </message>
    <message>
        <source>Cosine above which two faces are neighbours; higher is more careful.</source>
        <translation>کسینوسی که بالای آن دو چهره همسایه‌اند؛ بالاتر محتاط‌تر است.</translation>
    </message>
    <message>
        <source>Cosine above which two faces may start a group; higher is more careful.</source>
        <translation>کسینوسی که بالای آن دو چهره می‌توانند گروهی را آغاز کنند؛ بالاتر محتاط‌تر است.</translation>
    </message>
    <message>
        <source>Crops are new files: there is nothing to link to. Leave out either the crops or the links.</source>
        <translation>بریده‌ها پرونده‌هایی تازه‌اند: چیزی برای پیوند دادن نیست. یا بریده‌ها را کنار بگذارید یا پیوندها را.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>برش</translation>
    </message>
    <message>
        <source>DBSCAN</source>
        <translation>DBSCAN</translation>
    </message>
    <message>
        <source>DBSCAN at all distances at once: groups are what stays together longest while the distance falls, so dense and loose people may be in one library. Faces that are in no group are unassigned.</source>
        <translation>DBSCAN در همهٔ فاصله‌ها با هم: گروه آن است که هنگام کاهش فاصله دیرتر از هم بپاشد؛ پس اشخاص متراکم و پراکنده در یک کتابخانه می‌گنجند. چهره‌های بی‌گروه بی‌تخصیص می‌مانند.</translation>
    </message>
    <message>
        <source>Damping</source>
        <translation>میرایی</translation>
    </message>
    <message>
        <source>Deep clustering (DEC)</source>
        <translation>خوشه‌بندی ژرف (DEC)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>چگالی</translation>
    </message>
    <message>
        <source>Density link</source>
        <translation>پیوند چگالی</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>دستگاه در کار است</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>پوشه خالی نیست</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Doubtful proposals are cleaned by GCN-S; without, GCN-D works alone.</source>
        <translation>پیشنهادهای مشکوک را GCN-S پاک می‌کند؛ بدون آن GCN-D تنها کار می‌کند.</translation>
    </message>
    <message>
        <source>Each face is linked to the most alike face that has more alike faces around it. Very quick; on large libraries look-alikes still chain people together.</source>
        <translation>هر چهره به همانندترین چهره‌ای پیوند می‌خورد که چهره‌های همانند بیشتری پیرامونش دارد. بسیار تند؛ در کتابخانه‌های بزرگ همانندها باز هم اشخاص را زنجیر می‌کنند.</translation>
    </message>
    <message>
        <source>Each face joins the one most like it; then each group joins the group most like it, level by level, while they look alike on average. Few levels, so it is quick, and one wrong link carries a whole group.</source>
        <translation>هر چهره به شبیه‌ترین چهره می‌پیوندد؛ سپس هر گروه به شبیه‌ترین گروه، پله‌پله، تا جایی که به‌طور میانگین شبیه باشند. پله‌ها کم‌اند، پس تند است و یک پیوند نادرست گروهی کامل را با خود می‌برد.</translation>
    </message>
    <message>
        <source>Each face takes the group that most of its neighbours are in, weighed by how alike they are, until nothing changes. Quick; with some ten thousand faces people have more of them than a face has neighbours and come apart, and look-alikes draw others together: merging fragments mends the first.</source>
        <translation>هر چهره گروهی را می‌گیرد که بیشتر همسایه‌هایش، به وزن شباهت، در آن‌اند، تا چیزی تغییر نکند. تند؛ با چند ده هزار چهره، اشخاص بیش از همسایه‌های یک چهره چهره دارند و از هم می‌پاشند و همانندها دیگران را به هم می‌کشند: ادغام تکه‌ها اولی را درمان می‌کند.</translation>
    </message>
    <message>
        <source>Each group is a cloud with a size of its own, and a face belongs where it is most likely. Clouds of a free shape need far more faces a person than photos show; round ones do not.</source>
        <translation>هر گروه ابری با اندازهٔ خود است و چهره از آنِ محتمل‌ترین است. ابرهای آزادشکل برای هر شخص چهره‌هایی بسیار بیش از عکس‌ها می‌خواهند؛ گردها نه.</translation>
    </message>
    <message>
        <source>Each part of a split holds at least one face, and no face is in two. Nothing was changed.</source>
        <translation>هر بخش تفکیک دست‌کم یک چهره دارد و هیچ چهره‌ای در دو بخش نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors at which dbscan cuts.</source>
        <translation>فاصلهٔ اقلیدسی بردارهای یکه که dbscan در آن می‌بُرد.</translation>
    </message>
    <message>
        <source>Euclidean distance of unit vectors up to which two faces are neighbours. Taken from the faces, it is where distances to neighbours begin to rise steeply: good for albums in which people come again.</source>
        <translation>فاصلهٔ اقلیدسی بردارهای یکه که تا آن دو چهره همسایه‌اند. برگرفته از چهره‌ها، جایی است که فاصلهٔ همسایه‌ها تند بالا می‌رود: خوب برای آلبوم‌هایی که اشخاص در آن تکرار می‌شوند.</translation>
    </message>
    <message>
        <source>Every face looks for another that can stand for it, and groups are those who share one. No number of groups to choose; people with many faces come apart around several of them.</source>
        <translation>هر چهره در پی چهره‌ای است که نماینده‌اش باشد و گروه آنان‌اند که نماینده‌ای مشترک دارند. شمار گروه‌ها انتخاب نمی‌شود؛ اشخاص پرچهره پیرامون چند تا از هم می‌پاشند.</translation>
    </message>
    <message>
        <source>FACESORTER_PROVIDER is {0}, which is not known here. Nothing was changed; it can be {1}, or be left out.</source>
        <translation>FACESORTER_PROVIDER برابر {0} است که اینجا شناخته نیست. چیزی تغییر نکرد؛ می‌تواند {1} باشد، یا نباشد.</translation>
    </message>
    <message>
        <source>Faces that a group has at least.</source>
        <translation>کمینهٔ چهره‌های یک گروه.</translation>
    </message>
    <message>
        <source>Faces that are in the group where most of their person is.</source>
        <translation>چهره‌هایی که در گروهی‌اند که بیشترِ شخصشان آنجاست.</translation>
    </message>
    <message>
        <source>Faces that are looked at before centres move.</source>
        <translation>چهره‌هایی که پیش از حرکت مرکزها دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Faces that belong to the person most seen in their group.</source>
        <translation>چهره‌هایی که از آنِ پرتکرارترین شخص گروهشان‌اند.</translation>
    </message>
    <message>
        <source>Faces within the distance, itself included, that make a face the core of a group.</source>
        <translation>چهره‌های درون فاصله، با خودش، که چهره‌ای را هستهٔ گروه می‌کنند.</translation>
    </message>
    <message>
        <source>Faces within this distance draw; if not given, the distance of faces from the mean of a group whose faces are on average just as alike as those of one person.</source>
        <translation>چهره‌های درون این فاصله می‌کشند؛ اگر داده نشود، فاصلهٔ چهره‌ها از میانگین گروهی که چهره‌هایش به‌طور میانگین به همانندی چهره‌های یک شخص‌اند.</translation>
    </message>
    <message>
        <source>Faces, itself included, that must be near for a face to be in the middle of a group.</source>
        <translation>چهره‌هایی، با خودش، که باید نزدیک باشند تا چهره‌ای در میان گروه باشد.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>پرونده از پیش هست</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>نام پرونده بیش از اندازه دراز است</translation>
    </message>
    <message>
        <source>Files of the pack {0} are missing; remove it, and import or install it again.</source>
        <translation>پرونده‌هایی از بستهٔ {0} نیست؛ آن را بردارید و دوباره درون‌برد یا نصب کنید.</translation>
    </message>
    <message>
        <source>First neighbours</source>
        <translation>نخستین همسایه‌ها</translation>
    </message>
    <message>
        <source>Folding edits away</source>
        <translation>تا کردن ویرایش‌ها</translation>
    </message>
    <message>
        <source>From every face one walks to the mean of all faces within a distance, again and again; who ends at the same place is one group. No number of groups to choose; who has few faces is easily drawn to a neighbour.</source>
        <translation>از هر چهره به میانگین همهٔ چهره‌های درون فاصله‌ای می‌روند، بارها؛ آنان که به یک جا می‌رسند یک گروه‌اند. شمار گروه‌ها انتخاب نمی‌شود؛ کم‌چهره‌ها آسان به همسایه کشیده می‌شوند.</translation>
    </message>
    <message>
        <source>GCN-D + GCN-S</source>
        <translation>GCN-D + GCN-S</translation>
    </message>
    <message>
        <source>GCN-V + GCN-E</source>
        <translation>GCN-V + GCN-E</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>آمیختهٔ گاوسی</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>گراف</translation>
    </message>
    <message>
        <source>Grouped with {0}</source>
        <translation>با {0} گروه‌بندی شد</translation>
    </message>
    <message>
        <source>Grouping with {0} failed ({1}). Nothing was changed.</source>
        <translation>گروه‌بندی با {0} شکست خورد ({1}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Groups are parts of the graph of likeness between which little flows, whatever their shape. Good where all have many faces: somebody with a single one is no part of its own. Slow with many groups.</source>
        <translation>گروه‌ها بخش‌هایی از گراف شباهت‌اند که میانشان کم جریان می‌یابد، به هر شکل. خوب آنجا که همه چهره‌های بسیار دارند: آن‌که تنها یکی دارد بخشی جدا نیست. با گروه‌های بسیار کند است.</translation>
    </message>
    <message>
        <source>Groups at this distance or farther apart do not join. Euclidean distance of unit vectors.</source>
        <translation>گروه‌های به این فاصله یا دورتر نمی‌پیوندند. فاصلهٔ اقلیدسی بردارهای یکه.</translation>
    </message>
    <message>
        <source>Groups of one person, people in one group; equals NMI by its definition.</source>
        <translation>گروه‌های یک‌شخصی، اشخاص در یک گروه؛ به تعریف برابر NMI.</translation>
    </message>
    <message>
        <source>Groups that somebody who walks from face to face along links stays in for long. Among the best on published sets of faces; people with more faces than a face has neighbours need fragments merged.</source>
        <translation>گروه‌هایی که رونده از چهره به چهره روی پیوندها دیر از آن‌ها بیرون می‌رود. از بهترین‌ها روی مجموعه‌های منتشرشده؛ اشخاصی که بیش از همسایه‌های یک چهره چهره دارند ادغام تکه‌ها را لازم دارند.</translation>
    </message>
    <message>
        <source>Groups with many more links inside than by chance. Quick and good up to some 20,000 faces; chance is seen in proportion to the whole, so in a larger library people who share look-alikes become one.</source>
        <translation>گروه‌هایی با پیوندهای درونی بسیار بیش از تصادف. تند و خوب تا حدود ۲۰٬۰۰۰ چهره؛ تصادف به نسبت کل سنجیده می‌شود، پس در کتابخانهٔ بزرگ‌تر اشخاصی با همانندهای مشترک یکی می‌شوند.</translation>
    </message>
    <message>
        <source>Groups with more faces than this are cut again.</source>
        <translation>گروه‌های دارای چهره‌های بیشتر دوباره بریده می‌شوند.</translation>
    </message>
    <message>
        <source>HDBSCAN</source>
        <translation>HDBSCAN</translation>
    </message>
    <message>
        <source>Hid a person</source>
        <translation>یک شخص پنهان شد</translation>
    </message>
    <message>
        <source>Hid {0}</source>
        <translation>{0} پنهان شد</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>سلسله‌مراتب</translation>
    </message>
    <message>
        <source>How many faces, itself included, a face reaches before it counts as dense; higher leaves more faces unassigned. If not given, as many as the smallest group has.</source>
        <translation>چهره، با خودش، به چند چهره می‌رسد تا متراکم به شمار آید؛ بالاتر چهره‌های بیشتری را بی‌تخصیص می‌گذارد. اگر داده نشود، به اندازهٔ کوچک‌ترین گروه.</translation>
    </message>
    <message>
        <source>How many groups; if given, the distance is not used.</source>
        <translation>چند گروه؛ اگر داده شود، فاصله به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>How many groups; if not given, as many people as Auto finds, counting faces that are alone.</source>
        <translation>چند گروه؛ اگر داده نشود، به تعداد اشخاصی که «خودکار» می‌یابد، با چهره‌های تنها.</translation>
    </message>
    <message>
        <source>How many groups; if not given, tight groups join while they are on average as near as faces of one person.</source>
        <translation>چند گروه؛ اگر داده نشود، گروه‌های فشرده تا وقتی به‌طور میانگین به نزدیکی چهره‌های یک شخص باشند می‌پیوندند.</translation>
    </message>
    <message>
        <source>How many numbers describe a face in the learned space.</source>
        <translation>چند عدد چهره‌ای را در فضای آموخته وصف می‌کنند.</translation>
    </message>
    <message>
        <source>How many of the nearest faces are in a face&apos;s list.</source>
        <translation>چند تا از نزدیک‌ترین چهره‌ها در فهرست یک چهره است.</translation>
    </message>
    <message>
        <source>How many times the weight by chance a group must hold; higher makes smaller groups.</source>
        <translation>گروه باید چند برابر وزن تصادفی نگه دارد؛ بالاتر گروه‌های کوچک‌تر می‌سازد.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s group is the same person, for the mean face.</source>
        <translation>چقدر از گروه یک چهره همان شخص است، به‌طور میانگین.</translation>
    </message>
    <message>
        <source>How much of a face&apos;s person is in its group, for the mean face.</source>
        <translation>چقدر از شخص یک چهره در گروهش است، به‌طور میانگین.</translation>
    </message>
    <message>
        <source>How often to join: 1 leaves small, sure groups; if not given, until no two groups look alike.</source>
        <translation>چند بار بپیوندد: ۱ گروه‌های کوچک و مطمئن می‌گذارد؛ اگر داده نشود، تا دو گروه همانند نماند.</translation>
    </message>
    <message>
        <source>Ignored {0}</source>
        <translation>{0} نادیده گرفته شد</translation>
    </message>
    <message>
        <source>In a worker: {0}</source>
        <translation>در فرایند کمکی: {0}</translation>
    </message>
    <message>
        <source>Information that groups and people share, by the mean of both.</source>
        <translation>اطلاعات مشترک گروه‌ها و اشخاص، بخش بر میانگین هر دو.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطای ورودی و خروجی</translation>
    </message>
    <message>
        <source>Inverse purity</source>
        <translation>خلوص وارون</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>پوشه است</translation>
    </message>
    <message>
        <source>It is not certain that this is {0}: its certificate is not valid. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>یقین نیست که این {0} باشد: گواهی‌اش معتبر نیست. چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation>کسی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>Joins faces that are near enough to each other, one link after another; faces without neighbours stay unassigned. Good on small libraries; on large ones a few look-alikes chain people together.</source>
        <translation>چهره‌های به‌اندازهٔ کافی نزدیک را حلقه‌به‌حلقه می‌پیوندد؛ چهره‌های بی‌همسایه بی‌تخصیص می‌مانند. در کتابخانه‌های کوچک خوب است؛ در بزرگ‌ها چند همانند اشخاص را زنجیر می‌کنند.</translation>
    </message>
    <message>
        <source>K-means</source>
        <translation>K-means</translation>
    </message>
    <message>
        <source>K-means that moves its centres after every few faces: sooner done where groups are few and large, a little worse than K-means everywhere.</source>
        <translation>K-means که مرکزها را پس از هر چند چهره حرکت می‌دهد: زودتر تمام می‌شود آنجا که گروه‌ها کم و بزرگ‌اند، همه‌جا اندکی بدتر از K-means.</translation>
    </message>
    <message>
        <source>Largest component</source>
        <translation>بزرگ‌ترین مؤلفه</translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation>بزرگ‌ترین گروه</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>آموخته</translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation>لایدن</translation>
    </message>
    <message>
        <source>Let {0} of one photo be one person</source>
        <translation>{0} از یک عکس می‌توانند یک شخص باشند</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>پله‌ها</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>درست‌نمایی</translation>
    </message>
    <message>
        <source>Likeness is exp(-gamma d²) at the distance d of unit vectors; if not given, the distance up to which faces may be linked is three standard deviations.</source>
        <translation>شباهت در فاصلهٔ d بردارهای یکه exp(-gamma d²) است؛ اگر داده نشود، فاصله‌ای که تا آن چهره‌ها پیوند می‌خورند سه انحراف معیار است.</translation>
    </message>
    <message>
        <source>Linkage</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Linkage prediction</source>
        <translation>پیش‌بینی پیوند</translation>
    </message>
    <message>
        <source>Linked faces are together; where that makes too large a group, it is cut again with a higher threshold. People with more faces than the limit come apart unless fragments are merged.</source>
        <translation>چهره‌های پیوندخورده با هم‌اند؛ آنجا که گروه زیادی بزرگ شود با آستانهٔ بالاتر دوباره بریده می‌شود. اشخاص پرچهره‌تر از حد از هم می‌پاشند مگر تکه‌ها ادغام شوند.</translation>
    </message>
    <message>
        <source>Looking for questions failed ({0}). Nothing was changed.</source>
        <translation>جست‌وجوی پرسش‌ها شکست خورد ({0}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Made {0}</source>
        <translation>{0} ساخته شد</translation>
    </message>
    <message>
        <source>Many overlapping groups are proposed. Two small networks, trained beforehand on other faces, score and clean them, and the best are kept.</source>
        <translation>گروه‌های هم‌پوشان بسیاری پیشنهاد می‌شود. دو شبکهٔ کوچک، از پیش آموخته بر چهره‌های دیگر، به آن‌ها امتیاز می‌دهند و پاکشان می‌کنند و بهترین‌ها می‌مانند.</translation>
    </message>
    <message>
        <source>Map equation</source>
        <translation>معادلهٔ نقشه</translation>
    </message>
    <message>
        <source>Marked 2 faces as different people</source>
        <translation>۲ چهره به‌عنوان اشخاص متفاوت علامت‌گذاری شد</translation>
    </message>
    <message>
        <source>Marked {0} pairs of faces as different people</source>
        <translation>{0} جفت چهره به‌عنوان اشخاص متفاوت علامت‌گذاری شد</translation>
    </message>
    <message>
        <source>Mean cosine above which two fragments become one; higher splits more, lower joins more.</source>
        <translation>میانگین کسینوسی که بالای آن دو تکه یکی می‌شوند؛ بالاتر بیشتر جدا می‌کند، پایین‌تر بیشتر می‌پیوندد.</translation>
    </message>
    <message>
        <source>Mean cosine above which two groups become one; higher splits more, lower joins more.</source>
        <translation>میانگین کسینوسی که بالای آن دو گروه یکی می‌شوند؛ بالاتر بیشتر جدا می‌کند، پایین‌تر بیشتر می‌پیوندد.</translation>
    </message>
    <message>
        <source>Mean shift</source>
        <translation>جابه‌جایی میانگین</translation>
    </message>
    <message>
        <source>Merge fragments</source>
        <translation>ادغام تکه‌ها</translation>
    </message>
    <message>
        <source>Merged {0} people</source>
        <translation>{0} شخص ادغام شدند</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}</source>
        <translation>{0} شخص با {1} ادغام شدند</translation>
    </message>
    <message>
        <source>Merged {0} people into {1}, without {2} taken out before</source>
        <translation>{0} شخص با {1} ادغام شدند، بدون {2} (پیش‌تر بیرون آورده شده)</translation>
    </message>
    <message>
        <source>Merged {0} people, without {1} taken out before</source>
        <translation>{0} شخص ادغام شدند، بدون {1} (پیش‌تر بیرون آورده شده)</translation>
    </message>
    <message>
        <source>Merging takes one person and at least one other, each named once. Nothing was changed.</source>
        <translation>ادغام یک شخص و دست‌کم یکی دیگر می‌خواهد، هر کدام یک بار. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Mini-batch K-means</source>
        <translation>K-means دسته‌ای کوچک</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>ماه‌ها</translation>
    </message>
    <message>
        <source>Moved {0} to a new person</source>
        <translation>{0} به شخصی نو رفت</translation>
    </message>
    <message>
        <source>Moved {0} to a person</source>
        <translation>{0} به شخصی رفت</translation>
    </message>
    <message>
        <source>Moved {0} to {1}</source>
        <translation>{0} به {1} رفت</translation>
    </message>
    <message>
        <source>NMI</source>
        <translation>NMI</translation>
    </message>
    <message>
        <source>Narrowness</source>
        <translation>باریکی</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>همسایه‌ها</translation>
    </message>
    <message>
        <source>No backup was made: the library is damaged. {0} was not written.</source>
        <translation>پشتیبان ساخته نشد: کتابخانه آسیب دیده است. {0} نوشته نشد.</translation>
    </message>
    <message>
        <source>No backup was made: {0} cannot be written ({1}).</source>
        <translation>پشتیبان ساخته نشد: {0} نوشتنی نیست ({1}).</translation>
    </message>
    <message>
        <source>No face is confirmed yet; confirm some, or choose another truth.</source>
        <translation>هنوز چهره‌ای تأیید نشده است؛ چند تا را تأیید کنید، یا حقیقت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>No face was named. Nothing was changed.</source>
        <translation>چهره‌ای نام برده نشد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No installed pack has a detector of the kind {0}. Nothing was changed; install one.</source>
        <translation>هیچ بستهٔ نصب‌شده‌ای آشکارساز گونهٔ {0} ندارد. چیزی تغییر نکرد؛ یکی نصب کنید.</translation>
    </message>
    <message>
        <source>No person, face or photo has so large a number. Nothing was changed.</source>
        <translation>هیچ شخص، چهره یا عکسی شماره‌ای چنین بزرگ ندارد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No photos can be read from the folder {0}. Nothing was changed.</source>
        <translation>عکسی از پوشهٔ {0} خوانده نمی‌شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>جایی در دستگاه نمانده است</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>چنین پرونده یا پوشه‌ای نیست</translation>
    </message>
    <message>
        <source>No {0} was found among the ONNX files: {1}.</source>
        <translation>در پرونده‌های ONNX هیچ {0} یافت نشد: {1}.</translation>
    </message>
    <message>
        <source>None of the {0} faces that the truth names was found in its photos; boxes are in pixels of the upright photo.</source>
        <translation>هیچ‌یک از {0} چهره‌ای که حقیقت نام می‌برد در عکس‌هایش یافت نشد؛ کادرها به پیکسل عکس راست‌شده‌اند.</translation>
    </message>
    <message>
        <source>None of the {0} photos names a face in its metadata or in a sidecar (.xmp); choose another truth.</source>
        <translation>هیچ‌یک از {0} عکس در فراداده یا پروندهٔ همراه (.xmp) چهره‌ای را نام نمی‌برد؛ حقیقت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>پوشه نیست</translation>
    </message>
    <message>
        <source>Nothing is left of “{0}” that could be taken back. Nothing was changed.</source>
        <translation>از «{0}» چیزی نمانده که پس گرفته شود. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Nothing was grouped yet; group the faces first.</source>
        <translation>هنوز چیزی گروه‌بندی نشده است؛ نخست چهره‌ها را گروه‌بندی کنید.</translation>
    </message>
    <message>
        <source>Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>عددها</translation>
    </message>
    <message>
        <source>OPTICS</source>
        <translation>OPTICS</translation>
    </message>
    <message>
        <source>Of a face to stand for others: minus a squared distance; nearer to 0 gives more groups. If not given, a face rather joins one that looks like the same person than stands for itself.</source>
        <translation>اینکه چهره‌ای نمایندهٔ دیگران باشد: منفی مربع فاصله؛ نزدیک‌تر به ۰ گروه‌های بیشتری می‌دهد. اگر داده نشود، چهره پیوستن به چهره‌ای را که همان شخص می‌نماید بر نمایندگی خود ترجیح می‌دهد.</translation>
    </message>
    <message>
        <source>Of a tight group, at most; if not given, that of two faces that may just be linked.</source>
        <translation>از گروه فشرده، حداکثر؛ اگر داده نشود، از دو چهره که به‌زحمت پیوند می‌خورند.</translation>
    </message>
    <message>
        <source>Of the clouds: round (spherical), along the axes (diag), one shape for all (tied), each its own (full). The last two need gigabytes for embeddings of many people.</source>
        <translation>از ابرها: گرد (spherical)، در راستای محورها (diag)، یک شکل برای همه (tied)، هر کدام شکل خود (full). دو تای آخر برای بردارهای اشخاص بسیار گیگابایت‌ها می‌خواهند.</translation>
    </message>
    <message>
        <source>Of two faces in one group: how often they are the same person.</source>
        <translation>از دو چهره در یک گروه: چند بار همان شخص‌اند.</translation>
    </message>
    <message>
        <source>Of two faces of one person: how often they are in one group.</source>
        <translation>از دو چهرهٔ یک شخص: چند بار در یک گروه‌اند.</translation>
    </message>
    <message>
        <source>One pass puts faces into small tight groups in a tree; these join like in agglomerative clustering. Made for many points in few dimensions: embeddings have many, and most faces stay in a tight group alone.</source>
        <translation>یک گذر چهره‌ها را در درختی به گروه‌های کوچک فشرده می‌برد؛ این‌ها مانند روش تجمعی می‌پیوندند. برای نقطه‌های بسیار در بُعدهای کم ساخته شده است: بردارها بُعدهای بسیار دارند و بیشتر چهره‌ها تنها در گروهی فشرده می‌مانند.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>این کار مجاز نیست</translation>
    </message>
    <message>
        <source>Pair F</source>
        <translation>F جفت‌ها</translation>
    </message>
    <message>
        <source>Pair precision</source>
        <translation>دقت جفت‌ها</translation>
    </message>
    <message>
        <source>Pair recall</source>
        <translation>بازیابی جفت‌ها</translation>
    </message>
    <message>
        <source>Pairs below this rank-order distance join: 0 is the same list; higher joins more.</source>
        <translation>جفت‌های زیر این فاصلهٔ ترتیب رتبه می‌پیوندند: ۰ همان فهرست است؛ بالاتر بیشتر می‌پیوندد.</translation>
    </message>
    <message>
        <source>Pairs judged rightly; near 1 wherever there are many people, so it says little.</source>
        <translation>جفت‌های درست داوری‌شده؛ با اشخاص بسیار همه‌جا نزدیک ۱ است، پس کم می‌گوید.</translation>
    </message>
    <message>
        <source>Pairs that the network thinks more likely than this to be one person join; higher is more careful.</source>
        <translation>جفت‌هایی که شبکه یک شخص بودنشان را محتمل‌تر از این بداند می‌پیوندند؛ بالاتر محتاط‌تر است.</translation>
    </message>
    <message>
        <source>Part of what was said that is kept in each round; higher settles more surely, and later.</source>
        <translation>بخشی از گفته که در هر دور نگه داشته می‌شود؛ بالاتر مطمئن‌تر آرام می‌گیرد، و دیرتر.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازه داده نشد</translation>
    </message>
    <message>
        <source>Person {0}</source>
        <translation>شخص {0}</translation>
    </message>
    <message>
        <source>Pixels are probably prepared in another way than the recogniser wants: {0}. They would be parted better, by {1}, with {2}.</source>
        <translation>پیکسل‌ها احتمالاً به گونه‌ای جز آنچه بازشناس می‌خواهد آماده می‌شوند: {0}. با {2}، به اندازهٔ {1}، بهتر جدا می‌شدند.</translation>
    </message>
    <message>
        <source>Precision and recall of pairs in one number (harmonic mean).</source>
        <translation>دقت و بازیابی جفت‌ها در یک عدد (میانگین همساز).</translation>
    </message>
    <message>
        <source>Proposals that the network thinks less pure than this are not used; higher is more careful.</source>
        <translation>پیشنهادهایی که شبکه کم‌خلوص‌تر از این بداند به کار نمی‌روند؛ بالاتر محتاط‌تر است.</translation>
    </message>
    <message>
        <source>Purity</source>
        <translation>خلوص</translation>
    </message>
    <message>
        <source>RAW photos need the package rawpy: install it with pip install rawpy</source>
        <translation>عکس‌های RAW بستهٔ پایتون rawpy را لازم دارند: با pip install rawpy نصبش کنید</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>شعاع</translation>
    </message>
    <message>
        <source>Rand index</source>
        <translation>شاخص رند</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>سامانهٔ پرونده فقط‌خواندنی است</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>آمادگی</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>توصیه‌شده</translation>
    </message>
    <message>
        <source>Remove its folder and import it again</source>
        <translation>پوشه‌اش را بردارید و دوباره درون‌برد کنید</translation>
    </message>
    <message>
        <source>Renamed to {0}</source>
        <translation>به {0} تغییر نام یافت</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>تفکیک‌پذیری</translation>
    </message>
    <message>
        <source>Restored labels of {0} face</source>
        <translation>برچسب‌های {0} چهره بازگردانده شدند</translation>
    </message>
    <message>
        <source>Restored labels of {0} faces</source>
        <translation>برچسب‌های {0} چهره بازگردانده شدند</translation>
    </message>
    <message>
        <source>Restored labels of {0} people</source>
        <translation>برچسب‌های {0} شخص بازگردانده شد</translation>
    </message>
    <message>
        <source>Restored labels of {0} person</source>
        <translation>برچسب‌های {0} شخص بازگردانده شدند</translation>
    </message>
    <message>
        <source>Restored {0}</source>
        <translation>{0} بازگردانده شد</translation>
    </message>
    <message>
        <source>Run {0} was made with the pack {1}, and the library uses {2}; change the library to that pack to make it again.</source>
        <translation>اجرای {0} با بستهٔ {1} انجام شد و کتابخانه {2} را به کار می‌برد؛ برای تکرارش کتابخانه را به آن بسته ببرید.</translation>
    </message>
    <message>
        <source>Said that {0} are not {1}</source>
        <translation>گفته شد که {0} {1} نیستند</translation>
    </message>
    <message>
        <source>Said that {0} do not belong to a person</source>
        <translation>گفته شد که {0} از شخصی نیستند</translation>
    </message>
    <message>
        <source>Said that {0} does not belong to a person</source>
        <translation>گفته شد که {0} از شخصی نیست</translation>
    </message>
    <message>
        <source>Said that {0} is not {1}</source>
        <translation>گفته شد که {0} {1} نیست</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>همان شخص</translation>
    </message>
    <message>
        <source>Say either up to when edits are folded away, or how many are not. Nothing was changed.</source>
        <translation>یا بگویید ویرایش‌ها تا کی تا شوند، یا چند تا نشوند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>بخش‌بندی</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}</source>
        <translation>تاریخ‌های {0} گذاشته شد: تولد {1}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: born {1}, died {2}</source>
        <translation>تاریخ‌های {0} گذاشته شد: تولد {1}، درگذشت {2}</translation>
    </message>
    <message>
        <source>Set the dates of {0}: died {1}</source>
        <translation>تاریخ‌های {0} گذاشته شد: درگذشت {1}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Showed a person</source>
        <translation>یک شخص دوباره نمایان شد</translation>
    </message>
    <message>
        <source>Showed {0}</source>
        <translation>{0} نمایان شد</translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation>کوچک‌ترین گروه</translation>
    </message>
    <message>
        <source>Somebody born {0} cannot have died {1}; give both dates where both are to change. Nothing was changed.</source>
        <translation>کسی که در {0} زاده شده نمی‌تواند در {1} درگذشته باشد؛ اگر هر دو تاریخ باید تغییر کند، هر دو را بدهید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Something else was done meanwhile. Nothing was changed.</source>
        <translation>در این میان کار دیگری انجام شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Spectral</source>
        <translation>طیفی</translation>
    </message>
    <message>
        <source>Split a person into {0}</source>
        <translation>یک شخص به {0} تفکیک شد</translation>
    </message>
    <message>
        <source>Split {0} into {1}</source>
        <translation>{0} به {1} تفکیک شد</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>شروع‌ها</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>تندی</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ایستاد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Stopped. What was done until now is kept.</source>
        <translation>ایستاد. آنچه تاکنون شد نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Sure match</source>
        <translation>جور مطمئن</translation>
    </message>
    <message>
        <source>Sure matches first, then groups that on average look alike. Good at every size; its values seldom need changing.</source>
        <translation>نخست جورهای مطمئن، سپس گروه‌هایی که به‌طور میانگین شبیه‌اند. در هر اندازه خوب است؛ مقدارهایش به‌ندرت به تغییر نیاز دارد.</translation>
    </message>
    <message>
        <source>TAR at FAR 0.1 %: of the pairs of one person, how many are recognised while one pair of strangers in a thousand is</source>
        <translation>TAR در FAR 0.1٪: از جفت‌های یک شخص چند تا شناخته می‌شوند وقتی از هر هزار جفت ناآشنا یکی شناخته شود</translation>
    </message>
    <message>
        <source>Telling faces apart takes two different ones. Nothing was changed.</source>
        <translation>جدا دانستن چهره‌ها دو چهرهٔ متفاوت می‌خواهد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Telling people apart takes two different ones. Nothing was changed.</source>
        <translation>جدا دانستن اشخاص دو شخص متفاوت می‌خواهد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The address {0} is not a secure one (https). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>نشانی {0} امن (https) نیست. چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, 10, or 1 where that would take long.</source>
        <translation>بهترینِ این تعداد شروع تصادفی گرفته می‌شود؛ اگر داده نشود، ۱۰، یا ۱ آنجا که طول می‌کشد.</translation>
    </message>
    <message>
        <source>The best of so many random starts is taken; if not given, {0}, or 1 where that would take long.</source>
        <translation>بهترینِ این تعداد شروع تصادفی گرفته می‌شود؛ اگر داده نشود، {0}، یا ۱ آنجا که طول می‌کشد.</translation>
    </message>
    <message>
        <source>The built-in pack comes with the program and cannot be removed.</source>
        <translation>بستهٔ درون‌ساخت همراه برنامه است و برداشتنی نیست.</translation>
    </message>
    <message>
        <source>The connection to {0} broke off.</source>
        <translation>اتصال به {0} قطع شد.</translation>
    </message>
    <message>
        <source>The dates of {0} people were left out, as the death would be before the birth:</source>
        <translation>تاریخ‌های {0} شخص کنار گذاشته شد، زیرا مرگ پیش از تولد می‌بود:</translation>
    </message>
    <message>
        <source>The dates of {0} person were left out, as the death would be before the birth:</source>
        <translation>تاریخ‌های {0} شخص کنار گذاشته شد، زیرا مرگ پیش از تولد می‌بود:</translation>
    </message>
    <message>
        <source>The description of the pack {0} is damaged ({1}): {2}. {3}.</source>
        <translation>شرح بستهٔ {0} آسیب دیده است ({1}): {2}. {3}.</translation>
    </message>
    <message>
        <source>The detector finds no eyes, nose and mouth; the built-in one looks for them instead.</source>
        <translation>آشکارساز چشم و بینی و دهان نمی‌یابد؛ آشکارساز درون‌ساخت به‌جایش آن‌ها را می‌جوید.</translation>
    </message>
    <message>
        <source>The detector found no face in the photo; name one that shows somebody from the front.</source>
        <translation>آشکارساز در عکس چهره‌ای نیافت؛ عکسی را نام ببرید که کسی را از روبه‌رو نشان دهد.</translation>
    </message>
    <message>
        <source>The detector found {0} face in the photo.</source>
        <translation>آشکارساز {0} چهره در عکس یافت.</translation>
    </message>
    <message>
        <source>The detector found {0} faces in the photo.</source>
        <translation>آشکارساز {0} چهره در عکس یافت.</translation>
    </message>
    <message>
        <source>The detector of this pack is neither an SCRFD nor one of InsightFace&apos;s RetinaFaces.</source>
        <translation>آشکارساز این بسته نه SCRFD است و نه یکی از RetinaFaceهای InsightFace.</translation>
    </message>
    <message>
        <source>The detector of this pack is no YuNet.</source>
        <translation>آشکارساز این بسته YuNet نیست.</translation>
    </message>
    <message>
        <source>The detector runs ({0}).</source>
        <translation>آشکارساز کار می‌کند ({0}).</translation>
    </message>
    <message>
        <source>The detector {0} needs the Python package dlib, which is not installed here. Nothing was changed; install it (pip install dlib-bin), or choose another detector.</source>
        <translation>آشکارساز {0} بستهٔ پایتون dlib را لازم دارد که اینجا نصب نیست. چیزی تغییر نکرد؛ نصبش کنید (pip install dlib-bin)، یا آشکارساز دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The disk has too little room: {0} MB are needed, {1} MB are free. Nothing was fetched; make room and install it again.</source>
        <translation>دیسک جای کمی دارد: {0} مگابایت لازم است، {1} مگابایت آزاد است. چیزی دریافت نشد؛ جا باز کنید و دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The disk with the library {0} does not answer as it should. What was saved before is safe as far as the disk keeps it; check the disk and try again.</source>
        <translation>دیسک کتابخانهٔ {0} چنان‌که باید پاسخ نمی‌دهد. آنچه پیش‌تر ذخیره شد تا جایی که دیسک نگه دارد امن است؛ دیسک را بررسی کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The disk with the library {0} is full. What was saved before is safe; free some space and try again.</source>
        <translation>دیسک کتابخانهٔ {0} پر است. آنچه پیش‌تر ذخیره شد امن است؛ جا آزاد کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The drive is full</source>
        <translation>درایو پر است</translation>
    </message>
    <message>
        <source>The embeddings are</source>
        <translation>بردارها</translation>
    </message>
    <message>
        <source>The engine could not start ({0}). Nothing was changed.</source>
        <translation>موتور آغاز نشد ({0}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The engine for the pack {0} ended {1} times before it was ready. Your library is safe; try another pack.</source>
        <translation>موتور بستهٔ {0} پیش از آماده شدن {1} بار پایان یافت. کتابخانهٔ شما امن است؛ بستهٔ دیگری را بیازمایید.</translation>
    </message>
    <message>
        <source>The face {0} is in no person; move it to one first. Nothing was changed.</source>
        <translation>چهرهٔ {0} نزد هیچ شخصی نیست؛ نخست به یکی ببریدش. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The face {0} is not in the person to split. Nothing was changed.</source>
        <translation>چهرهٔ {0} نزد شخصی که تفکیک می‌شود نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The faces cannot be mapped ({0}). Nothing was changed.</source>
        <translation>نمی‌توان از چهره‌ها نقشه ساخت ({0}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The faces were never grouped, so there are no people yet that questions could be about; group them first.</source>
        <translation>چهره‌ها هرگز گروه‌بندی نشده‌اند، پس هنوز کسی نیست که بتوان درباره‌اش پرسید؛ نخست آن‌ها را گروه‌بندی کنید.</translation>
    </message>
    <message>
        <source>The faces {0} and {1} are in one person; take one of them out of it first. Nothing was changed.</source>
        <translation>چهره‌های {0} و {1} در یک شخص هستند؛ نخست یکی از آن‌ها را بیرون بیاورید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file is damaged: {0}.</source>
        <translation>پرونده آسیب دیده است: {0}.</translation>
    </message>
    <message>
        <source>The file is not a zip that can be read, or it is cut off; copy or fetch it again.</source>
        <translation>پرونده zip خواندنی نیست، یا ناقص است؛ دوباره رونوشت بگیرید یا دریافت کنید.</translation>
    </message>
    <message>
        <source>The folder of the library {0} cannot be used ({1}). Nothing was changed.</source>
        <translation>پوشهٔ کتابخانهٔ {0} به کار نمی‌آید ({1}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The folder {0} is empty, but the library knows photos in it. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>پوشهٔ {0} خالی است، اما کتابخانه عکس‌هایی در آن می‌شناسد. چیزی تغییر نکرد؛ اگر روی درایوی است، نخست وصلش کنید.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Nothing was changed; if it is on a drive, connect it first.</source>
        <translation>پوشهٔ {0} آنجا نیست. چیزی تغییر نکرد؛ اگر روی درایوی است، نخست وصلش کنید.</translation>
    </message>
    <message>
        <source>The groups of run {0} are damaged in the library; score another run.</source>
        <translation>گروه‌های اجرای {0} در کتابخانه آسیب دیده‌اند؛ به اجرای دیگری امتیاز دهید.</translation>
    </message>
    <message>
        <source>The journal of edits contradicts itself.</source>
        <translation>دفتر ویرایش‌ها با خود در تناقض است.</translation>
    </message>
    <message>
        <source>The lab takes {0} to {1} points or faces, not {2}.</source>
        <translation>آزمایشگاه از {0} تا {1} نقطه یا چهره می‌گیرد، نه {2}.</translation>
    </message>
    <message>
        <source>The library changed while it was looked at. Nothing was changed; try again.</source>
        <translation>کتابخانه هنگام نگریستن تغییر کرد. چیزی تغییر نکرد؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The library has changed since, so grouping would do something else than what was shown. Nothing was changed; look at the preview again.</source>
        <translation>کتابخانه از آن پس تغییر کرده است، پس گروه‌بندی کاری جز آنچه نشان داده شد می‌کرد. چیزی تغییر نکرد؛ دوباره پیش‌نمایش را ببینید.</translation>
    </message>
    <message>
        <source>The library has no faces to map; add a folder of photos first.</source>
        <translation>کتابخانه چهره‌ای برای نقشه ندارد؛ نخست پوشه‌ای از عکس‌ها بیفزایید.</translation>
    </message>
    <message>
        <source>The library has no faces to score; add a folder of photos first.</source>
        <translation>کتابخانه چهره‌ای برای امتیاز ندارد؛ نخست پوشه‌ای از عکس‌ها بیفزایید.</translation>
    </message>
    <message>
        <source>The library has no faces; add a folder of photos first, or choose another set.</source>
        <translation>کتابخانه چهره ندارد؛ نخست پوشه‌ای از عکس‌ها بیفزایید، یا مجموعهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The library has no photo {0}; add its folder first.</source>
        <translation>کتابخانه عکس {0} را ندارد؛ نخست پوشه‌اش را بیفزایید.</translation>
    </message>
    <message>
        <source>The library holds other photos too (in {0}), and FaceCup is about one folder; name another library, or none.</source>
        <translation>کتابخانه عکس‌های دیگری هم دارد (در {0}) و FaceCup دربارهٔ یک پوشه است؛ کتابخانهٔ دیگری نام ببرید، یا هیچ.</translation>
    </message>
    <message>
        <source>The library uses the pack {0}: its faces are told apart by these embeddings. Nothing was forgotten; change to another pack first.</source>
        <translation>کتابخانه بستهٔ {0} را به کار می‌برد: چهره‌هایش با این بردارها بازشناخته می‌شوند. چیزی فراموش نشد؛ نخست به بستهٔ دیگری بروید.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened ({1}). Nothing was changed.</source>
        <translation>کتابخانهٔ {0} باز نمی‌شود ({1}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and may be read.</source>
        <translation>کتابخانهٔ {0} باز نمی‌شود. چیزی تغییر نکرد؛ بررسی کنید که پوشه‌اش هست و خواندنی است.</translation>
    </message>
    <message>
        <source>The library {0} cannot be written to. Nothing was changed; check its permissions.</source>
        <translation>در کتابخانهٔ {0} نمی‌توان نوشت. چیزی تغییر نکرد؛ مجوزهایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The library {0} is closed. Nothing was changed.</source>
        <translation>کتابخانهٔ {0} بسته است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The library {0} is damaged. It was left as it is; put a backup in its place, or run `facesorter check --repair`.</source>
        <translation>کتابخانهٔ {0} آسیب دیده است. همان‌طور که هست ماند؛ پشتیبانی به‌جایش بگذارید، یا `facesorter check --repair` را اجرا کنید.</translation>
    </message>
    <message>
        <source>The library {0} is damaged: {1} of {2} bytes are left. It was left as it is; put a backup in its place.</source>
        <translation>کتابخانهٔ {0} آسیب دیده است: {1} از {2} بایت مانده است. همان‌طور که هست ماند؛ پشتیبانی به‌جایش بگذارید.</translation>
    </message>
    <message>
        <source>The library {0} is open for reading only. Nothing was changed.</source>
        <translation>کتابخانهٔ {0} فقط برای خواندن باز است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The library {0} may not be opened. Nothing was changed; check its permissions.</source>
        <translation>باز کردن کتابخانهٔ {0} مجاز نیست. چیزی تغییر نکرد؛ مجوزهایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The library {0} may only be read. Nothing was changed; check its permissions.</source>
        <translation>کتابخانهٔ {0} فقط خواندنی است. چیزی تغییر نکرد؛ مجوزهایش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The library {0} was made by a newer FaceSorter. It was left as it is; update FaceSorter to open it.</source>
        <translation>کتابخانهٔ {0} را FaceSorter تازه‌تری ساخته است. همان‌طور که هست ماند؛ برای باز کردنش FaceSorter را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The library {0} was made by an older FaceSorter. It was left as it is; open it once in the window, or index a folder into it, to bring it up to date.</source>
        <translation>کتابخانهٔ {0} را FaceSorter کهنه‌تری ساخته است. همان‌طور که هست ماند؛ برای به‌روز شدن یک بار در پنجره بازش کنید یا پوشه‌ای را در آن بخوانید.</translation>
    </message>
    <message>
        <source>The library {0} was moved or deleted while it was open. Nothing was changed; put it back, or close FaceSorter and open it where it is now.</source>
        <translation>کتابخانهٔ {0} هنگامی که باز بود جابه‌جا یا پاک شد. چیزی تغییر نکرد؛ آن را به جای خود برگردانید، یا FaceSorter را ببندید و کتابخانه را در جای کنونی‌اش باز کنید.</translation>
    </message>
    <message>
        <source>The linkage ward needs vectors, not a matrix of distances.</source>
        <translation>پیوند ward بردار می‌خواهد، نه ماتریس فاصله.</translation>
    </message>
    <message>
        <source>The most stable ones, large or small (eom: excess of mass), or the smallest ones (leaf).</source>
        <translation>پایدارترین‌ها، بزرگ یا کوچک (eom: فزونی جرم)، یا کوچک‌ترین‌ها (leaf).</translation>
    </message>
    <message>
        <source>The name of the table ends in .csv or .md, which {0} does not.</source>
        <translation>نام جدول به .csv یا .md پایان می‌یابد و {0} چنین نیست.</translation>
    </message>
    <message>
        <source>The nearest two groups join, until they are too far apart. Average linkage is good on faces; single linkage chains look-alikes on large libraries.</source>
        <translation>نزدیک‌ترین دو گروه می‌پیوندند تا زیادی دور شوند. پیوند میانگین برای چهره‌ها خوب است؛ پیوند تکی در کتابخانه‌های بزرگ همانندها را زنجیر می‌کند.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be read ({1}); install FaceSorter again.</source>
        <translation>شبکهٔ {0} از FaceSorter خوانده نمی‌شود ({1})؛ FaceSorter را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The network {0} of FaceSorter cannot be used ({1}); if that happens again, install FaceSorter again.</source>
        <translation>شبکهٔ {0} از FaceSorter به کار نمی‌آید ({1})؛ اگر باز رخ داد، FaceSorter را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The noise of {0} is from 0 to {1}, not {2}.</source>
        <translation>نویز {0} از ۰ تا {1} است، نه {2}.</translation>
    </message>
    <message>
        <source>The number of steps to {0} is at least 1.</source>
        <translation>شمار گام‌ها تا {0} دست‌کم ۱ است.</translation>
    </message>
    <message>
        <source>The pack cannot be imported: {0}. Nothing was installed.</source>
        <translation>بسته درون‌بردنی نیست: {0}. چیزی نصب نشد.</translation>
    </message>
    <message>
        <source>The pack cannot be installed: {0}. What was fetched is kept; install it again to go on.</source>
        <translation>بسته نصب‌شدنی نیست: {0}. آنچه دریافت شد نگه داشته می‌شود؛ برای ادامه دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The pack {0} cannot be fetched: its description does not say from where ({1}).</source>
        <translation>بستهٔ {0} دریافت‌شدنی نیست: شرحش نمی‌گوید از کجا ({1}).</translation>
    </message>
    <message>
        <source>The pack {0} cannot be removed: {1}.</source>
        <translation>بستهٔ {0} برداشتنی نیست: {1}.</translation>
    </message>
    <message>
        <source>The pack {0} is being installed already.</source>
        <translation>بستهٔ {0} هم‌اکنون در حال نصب است.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed: {1}. Nothing was changed.</source>
        <translation>بستهٔ {0} نصب نیست: {1}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; install or import it first.</source>
        <translation>بستهٔ {0} نصب نیست؛ نخست نصب یا درون‌بردش کنید.</translation>
    </message>
    <message>
        <source>The pack {0} is not installed; there is nothing to verify.</source>
        <translation>بستهٔ {0} نصب نیست؛ چیزی برای وارسی نیست.</translation>
    </message>
    <message>
        <source>The pattern could not be tried; try again.</source>
        <translation>الگو آزموده نشد؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The pattern takes too long on the names of these photos; make it simpler.</source>
        <translation>الگو روی نام این عکس‌ها زیادی طول می‌کشد؛ ساده‌ترش کنید.</translation>
    </message>
    <message>
        <source>The pattern {0} finds no identity in any of the {1} names; one is {2}.</source>
        <translation>الگوی {0} در هیچ‌یک از {1} نام هویتی نمی‌یابد؛ یکی {2} است.</translation>
    </message>
    <message>
        <source>The pattern {0} is no regular expression: {1}.</source>
        <translation>الگوی {0} عبارت باقاعده نیست: {1}.</translation>
    </message>
    <message>
        <source>The pattern {0} lacks the group that names the identity, (?P&lt;identity&gt;...).</source>
        <translation>الگوی {0} گروهی که هویت را نام می‌برد ندارد، (?P&lt;identity&gt;...).</translation>
    </message>
    <message>
        <source>The photos are</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>The process of the lab ended before it was done; the system may have been out of memory. Try fewer points.</source>
        <translation>فرایند آزمایشگاه پیش از پایان ایستاد؛ شاید حافظهٔ سامانه کم بود. نقطه‌های کمتری بیازمایید.</translation>
    </message>
    <message>
        <source>The process that groups the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again, or use another algorithm.</source>
        <translation>فرایندی که چهره‌ها را گروه‌بندی می‌کند پیش از پایان ایستاد؛ شاید حافظهٔ سامانه کم بود. چیزی تغییر نکرد؛ دوباره تلاش کنید، یا الگوریتم دیگری به کار ببرید.</translation>
    </message>
    <message>
        <source>The process that looks for questions ended before it was done; the system may have been out of memory. What you answered is kept; close other programs and try again.</source>
        <translation>فرایندی که پرسش‌ها را می‌جوید پیش از پایان ایستاد؛ شاید حافظهٔ سامانه کم بود. پاسخ‌های شما می‌ماند؛ برنامه‌های دیگر را ببندید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The process that maps the faces ended before it was done; the system may have been out of memory. Nothing was changed; try again.</source>
        <translation>فرایندی که نقشهٔ چهره‌ها را می‌سازد پیش از پایان ایستاد؛ شاید حافظهٔ سامانه کم بود. چیزی تغییر نکرد؛ دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The protocol facecup is for photos of one person, and the truth sees several in {0}; use the protocol faces.</source>
        <translation>شیوهٔ facecup برای عکس‌های یک شخص است و حقیقت در {0} چند نفر می‌بیند؛ شیوهٔ faces را به کار ببرید.</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN or infinite).</source>
        <translation>بازشناس عددهایی می‌دهد که عدد نیستند (NaN یا بی‌نهایت).</translation>
    </message>
    <message>
        <source>The recogniser gives numbers that are none (NaN, infinite or all zero).</source>
        <translation>بازشناس عددهایی می‌دهد که عدد نیستند (NaN، بی‌نهایت یا همه صفر).</translation>
    </message>
    <message>
        <source>The recogniser gives the same numbers for every picture.</source>
        <translation>بازشناس برای هر تصویر همان عددها را می‌دهد.</translation>
    </message>
    <message>
        <source>The recogniser gives {0} numbers for a face, its description says {1}: it is another network, or “dimension” is wrong.</source>
        <translation>بازشناس برای هر چهره {0} عدد می‌دهد و شرحش {1} می‌گوید: شبکهٔ دیگری است، یا «dimension» نادرست است.</translation>
    </message>
    <message>
        <source>The recogniser runs ({0}) and gives {1} numbers a face.</source>
        <translation>بازشناس کار می‌کند ({0}) و برای هر چهره {1} عدد می‌دهد.</translation>
    </message>
    <message>
        <source>The recogniser takes {0}, not colour pictures of {1} x {2} pixels: “side” in its description may be wrong, or it is no recogniser.</source>
        <translation>بازشناس {0} می‌گیرد، نه تصویر رنگی {1} در {2} پیکسل: شاید «side» در شرحش نادرست باشد، یا بازشناس نیست.</translation>
    </message>
    <message>
        <source>The recogniser tells faces apart: {0}.</source>
        <translation>بازشناس چهره‌ها را بازمی‌شناسد: {0}.</translation>
    </message>
    <message>
        <source>The recogniser {0}.</source>
        <translation>بازشناس {0}.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 to {0}, not {1}.</source>
        <translation>بذر عددی صحیح از ۰ تا {0} است، نه {1}.</translation>
    </message>
    <message>
        <source>The truth is about other photos than the library: it names {0}, and the library has, for example, {1}.</source>
        <translation>حقیقت دربارهٔ عکس‌هایی جز عکس‌های کتابخانه است: {0} را نام می‌برد و کتابخانه، برای نمونه، {1} را دارد.</translation>
    </message>
    <message>
        <source>The truth {0} cannot be read: {1}.</source>
        <translation>حقیقت {0} خوانده نمی‌شود: {1}.</translation>
    </message>
    <message>
        <source>The truth {0} names nobody.</source>
        <translation>حقیقت {0} کسی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, all of numbers and as long.</source>
        <translation>بردارهای گروه‌بندی جدولی‌اند با یک سطر برای هر کدام، همه عدد و هم‌طول.</translation>
    </message>
    <message>
        <source>The vectors to group are a table with one row each, not an array of shape {0}.</source>
        <translation>بردارهای گروه‌بندی جدولی‌اند با یک سطر برای هر کدام، نه آرایه‌ای به شکل {0}.</translation>
    </message>
    <message>
        <source>The vectors to group hold values that are no numbers.</source>
        <translation>بردارهای گروه‌بندی مقدارهایی دارند که عدد نیستند.</translation>
    </message>
    <message>
        <source>The zip holds {0} twice; which one is meant cannot be known.</source>
        <translation>zip دو بار {0} دارد؛ نمی‌توان دانست کدام منظور است.</translation>
    </message>
    <message>
        <source>The zip is damaged: {0} in it cannot be read. Copy or fetch it again.</source>
        <translation>zip آسیب دیده است: {0} در آن خوانده نمی‌شود. دوباره رونوشت بگیرید یا دریافت کنید.</translation>
    </message>
    <message>
        <source>The zip is locked with a password; unpack it yourself and import the folder.</source>
        <translation>zip گذرواژه دارد؛ خودتان بازش کنید و پوشه را درون‌برد کنید.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be written ({2}). Nothing was changed.</source>
        <translation>{0} {1} نوشتنی نیست ({2}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There are no edits to fold away. Nothing was changed.</source>
        <translation>ویرایشی برای تا کردن نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There are {0} embeddings with values that no network gives.</source>
        <translation>{0} بردار با مقدارهایی هست که هیچ شبکه‌ای نمی‌دهد.</translation>
    </message>
    <message>
        <source>There are {0} runs whose groups cannot be read.</source>
        <translation>{0} اجرا هست که گروه‌هایش خوانده نمی‌شوند.</translation>
    </message>
    <message>
        <source>There are {0} {1}.</source>
        <translation>{0} {1} هست.</translation>
    </message>
    <message>
        <source>There is already a pack {0}; choose another id.</source>
        <translation>بستهٔ {0} از پیش هست؛ شناسهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no ONNX file in it: a pack is a folder or zip with a detector and a recogniser.</source>
        <translation>پروندهٔ ONNX در آن نیست: بسته پوشه یا zipی است با یک آشکارساز و یک بازشناس.</translation>
    </message>
    <message>
        <source>There is no algorithm {0}; there are {1}.</source>
        <translation>الگوریتم {0} نیست؛ این‌ها هستند: {1}.</translation>
    </message>
    <message>
        <source>There is no detector {0}. Nothing was changed; choose one of {1}.</source>
        <translation>آشکارساز {0} نیست. چیزی تغییر نکرد؛ یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no edit {0}. Nothing was changed.</source>
        <translation>ویرایش {0} نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no face {0}.</source>
        <translation>چهرهٔ {0} نیست.</translation>
    </message>
    <message>
        <source>There is no face {0}. Nothing was changed.</source>
        <translation>چهرهٔ {0} نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation>پروندهٔ {0} نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no folder {0} for the {1}; make it first, or name another one.</source>
        <translation>پوشهٔ {0} برای {1} نیست؛ نخست بسازیدش، یا پوشهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>There is no format {0} for the table; choose one of {1}.</source>
        <translation>قالب {0} برای جدول نیست؛ یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no format {0}. Choose one of {1}.</source>
        <translation>قالب {0} نیست. یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no library at {0}. Add a folder of photos to make one.</source>
        <translation>در {0} کتابخانه‌ای نیست. برای ساختنش پوشه‌ای از عکس‌ها بیفزایید.</translation>
    </message>
    <message>
        <source>There is no mode {0}. Choose one of {1}.</source>
        <translation>حالت {0} نیست. یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no order {0}; choose one of {1}.</source>
        <translation>ترتیب {0} نیست؛ یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no pack {0} to remove.</source>
        <translation>بستهٔ {0} برای برداشتن نیست.</translation>
    </message>
    <message>
        <source>There is no pack {0}; “facesorter packs list” shows the ones that there are.</source>
        <translation>بستهٔ {0} نیست؛ «facesorter packs list» بسته‌های موجود را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>There is no person {0}.</source>
        <translation>شخص {0} نیست.</translation>
    </message>
    <message>
        <source>There is no person {0}. Nothing was changed.</source>
        <translation>شخص {0} نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is no photo {0}.</source>
        <translation>عکس {0} نیست.</translation>
    </message>
    <message>
        <source>There is no protocol {0}; choose one of {1}.</source>
        <translation>شیوهٔ {0} نیست؛ یکی از {1} را انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no run {0}.</source>
        <translation>اجرای {0} نیست.</translation>
    </message>
    <message>
        <source>There is no set {0}; there are {1}.</source>
        <translation>مجموعهٔ {0} نیست؛ این‌ها هستند: {1}.</translation>
    </message>
    <message>
        <source>There is no truth {0}; it is one of folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none.</source>
        <translation>حقیقت {0} نیست؛ یکی از folders، pattern:REGEX، csv:FILE، regions، confirmed یا، برای امتیاز بدون حقیقت، none است.</translation>
    </message>
    <message>
        <source>There is no {0} in the zip.</source>
        <translation>در zip هیچ {0} نیست.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try fewer points.</source>
        <translation>حافظهٔ کافی برای این نیست. نقطه‌های کمتری بیازمایید.</translation>
    </message>
    <message>
        <source>There is not enough memory to group these faces this way. Nothing was changed.</source>
        <translation>حافظهٔ کافی برای گروه‌بندی این چهره‌ها به این شیوه نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is not enough memory to look for questions. Nothing was changed.</source>
        <translation>حافظهٔ کافی برای جست‌وجوی پرسش‌ها نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is not enough memory to map these faces. Nothing was changed.</source>
        <translation>حافظهٔ کافی برای نقشهٔ این چهره‌ها نیست. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>There is nothing at {0}.</source>
        <translation>در {0} چیزی نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>There is nothing to undo: {0}.</source>
        <translation>چیزی برای واگرد نیست: {0}.</translation>
    </message>
    <message>
        <source>These are not several faces of one photo, so nothing keeps them apart. Nothing was changed.</source>
        <translation>این‌ها چند چهره از یک عکس نیستند، پس چیزی جدایشان نمی‌کند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This export needs {0} MB and {1} has {2} MB left. Nothing was written; free some space or choose another folder.</source>
        <translation>این برون‌برد {0} مگابایت می‌خواهد و {1} تنها {2} مگابایت دارد. چیزی نوشته نشد؛ جا باز کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is no pack: it grows larger than one can be with {0}.</source>
        <translation>این بسته نیست: با {0} بزرگ‌تر از اندازهٔ ممکن می‌شود.</translation>
    </message>
    <message>
        <source>This is no pack: it holds too many networks.</source>
        <translation>این بسته نیست: شبکه‌های بیش از اندازه دارد.</translation>
    </message>
    <message>
        <source>This is no pack: the zip holds too many files.</source>
        <translation>این بسته نیست: zip پرونده‌های بیش از اندازه دارد.</translation>
    </message>
    <message>
        <source>This is no pack: there are more than {0} files in {1}.</source>
        <translation>این بسته نیست: بیش از {0} پرونده در {1} هست.</translation>
    </message>
    <message>
        <source>This is no pack: {0} is larger than a gigabyte.</source>
        <translation>این بسته نیست: {0} بزرگ‌تر از یک گیگابایت است.</translation>
    </message>
    <message>
        <source>This is no pack: {0} would be more than a hundred times larger than the zip has it.</source>
        <translation>این بسته نیست: {0} بیش از صد برابر اندازه‌اش در zip می‌شد.</translation>
    </message>
    <message>
        <source>This version has no detector of the kind {0}.</source>
        <translation>این نسخه آشکارساز گونهٔ {0} ندارد.</translation>
    </message>
    <message>
        <source>Three clouds that are drawn out aslant.</source>
        <translation>سه ابر کشیدهٔ کج.</translation>
    </message>
    <message>
        <source>Three round clouds.</source>
        <translation>سه ابر گرد.</translation>
    </message>
    <message>
        <source>Told {0} apart</source>
        <translation>{0} از هم جدا دانسته شدند</translation>
    </message>
    <message>
        <source>Took back: {0}</source>
        <translation>پس گرفته شد: {0}</translation>
    </message>
    <message>
        <source>Took the dates of {0} away</source>
        <translation>تاریخ‌های {0} برداشته شد</translation>
    </message>
    <message>
        <source>Took the name away</source>
        <translation>نام برداشته شد</translation>
    </message>
    <message>
        <source>Took the name {0} away</source>
        <translation>نام {0} برداشته شد</translation>
    </message>
    <message>
        <source>Took {0} out</source>
        <translation>{0} بیرون آورده شد</translation>
    </message>
    <message>
        <source>Took {0} out of {1}</source>
        <translation>{0} از {1} بیرون آورده شد</translation>
    </message>
    <message>
        <source>Two faces join if their lists of nearest faces are nearly the same. What counts is not how alike faces are but whom they share, so it adapts to each person; but any such pair joins, and pairs chain.</source>
        <translation>دو چهره می‌پیوندند اگر فهرست نزدیک‌ترین چهره‌هایشان تقریباً یکی باشد. آنچه به شمار می‌آید شباهت نیست، بلکه نزدیکان مشترک است، پس با هر شخص سازگار می‌شود؛ اما هر چنین جفتی می‌پیوندد و جفت‌ها زنجیر می‌شوند.</translation>
    </message>
    <message>
        <source>Two half moons that reach into each other.</source>
        <translation>دو نیم‌ماه که در هم رفته‌اند.</translation>
    </message>
    <message>
        <source>Two small networks, trained beforehand on other faces: one says how sure each face is of its place, the other which surer face it belongs with.</source>
        <translation>دو شبکهٔ کوچک، از پیش آموخته بر چهره‌های دیگر: یکی می‌گوید هر چهره چقدر به جای خود مطمئن است، دیگری از آنِ کدام چهرهٔ مطمئن‌تر است.</translation>
    </message>
    <message>
        <source>V-measure</source>
        <translation>معیار V</translation>
    </message>
    <message>
        <source>Walks from face to face, always to the one that is nearest by then, and makes a group of what stays within a distance (dbscan), or of every valley of the distances on the way (xi).</source>
        <translation>از چهره به چهره می‌رود، همواره به نزدیک‌ترین، و از آنچه درون فاصله‌ای می‌ماند (dbscan)، یا از هر درهٔ فاصله‌ها در راه (xi)، گروهی می‌سازد.</translation>
    </message>
    <message>
        <source>What average linkage takes the mean of: squares of distances, which for faces is the mean cosine, or the distances, which takes a table of all pairs.</source>
        <translation>پیوند میانگین از چه میانگین می‌گیرد: مربع فاصله‌ها، که برای چهره‌ها میانگین کسینوس است، یا خود فاصله‌ها، که جدولی از همهٔ جفت‌ها می‌خواهد.</translation>
    </message>
    <message>
        <source>What the distance of two groups is: of their nearest faces (single), on average, of their farthest faces (complete), or how much the spread grows (ward).</source>
        <translation>فاصلهٔ دو گروه چیست: نزدیک‌ترین چهره‌هایشان (single)، میانگین، دورترین چهره‌هایشان (complete)، یا میزان رشد پراکندگی (ward).</translation>
    </message>
    <message>
        <source>What was fetched holds another {0} than the one that belongs to this pack. {1}</source>
        <translation>آنچه دریافت شد {0} دیگری جز آنِ این بسته دارد. {1}</translation>
    </message>
    <message>
        <source>What was fetched is kept; install it again to go on.</source>
        <translation>آنچه دریافت شد نگه داشته می‌شود؛ برای ادامه دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>What was said of 1 face holds for its copies, too</source>
        <translation>آنچه درباره ۱ چهره گفته شده برای نسخه‌های آن هم برقرار است</translation>
    </message>
    <message>
        <source>What was said of {0} faces holds for their copies, too</source>
        <translation>آنچه درباره {0} چهره گفته شده برای نسخه‌های آنها هم برقرار است</translation>
    </message>
    <message>
        <source>What {0} sends is not the file that belongs to this pack: it has {1} bytes instead of {2}. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>آنچه {0} می‌فرستد پروندهٔ این بسته نیست: به‌جای {2} بایت {1} بایت دارد. چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>What {0} sent is not the file that belongs to this pack: its SHA-256 is another. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>آنچه {0} فرستاد پروندهٔ این بسته نیست: SHA-256 آن دیگری است. چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>Where the way is cut: at one distance (dbscan), or where the distance changes steeply (xi).</source>
        <translation>راه کجا بریده می‌شود: در یک فاصله (dbscan)، یا آنجا که فاصله تند تغییر می‌کند (xi).</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>کدام گروه‌ها</translation>
    </message>
    <message>
        <source>Without a photo nothing was said of faces: name one that shows two people or more.</source>
        <translation>بدون عکس چیزی دربارهٔ چهره‌ها گفته نشد: عکسی را نام ببرید که دو نفر یا بیشتر را نشان دهد.</translation>
    </message>
    <message>
        <source>Without a truth there are no scores; name where the truth is.</source>
        <translation>بدون حقیقت امتیازی نیست؛ بگویید حقیقت کجاست.</translation>
    </message>
    <message>
        <source>Without a truth, nobody can be told to be confused; name where the truth is.</source>
        <translation>بدون حقیقت نمی‌توان گفت چه کسی اشتباه گرفته می‌شود؛ بگویید حقیقت کجاست.</translation>
    </message>
    <message>
        <source>a face and its mirror image have a cosine of {0}, faces that have nothing in common of {1}</source>
        <translation>کسینوس چهره و تصویر آینه‌ای‌اش {0} است و چهره‌هایی بی‌هیچ اشتراک {1}</translation>
    </message>
    <message>
        <source>a line is too long</source>
        <translation>یک سطر بیش از اندازه دراز است</translation>
    </message>
    <message>
        <source>a name or a date that cannot be</source>
        <translation>نام یا تاریخی ناممکن</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>یک عدد</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>یک شخص</translation>
    </message>
    <message>
        <source>a person has two covers</source>
        <translation>شخصی دو جلد دارد</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عددی صحیح</translation>
    </message>
    <message>
        <source>a word that has no meaning here</source>
        <translation>واژه‌ای بی‌معنا در اینجا</translation>
    </message>
    <message>
        <source>adults (LFW)</source>
        <translation>بزرگسالان (LFW)</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>از پیش آنجاست</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و {0} دیگر</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>cannot be the key of a file: use up to 40 small letters, digits and underscores</source>
        <translation>نمی‌تواند کلید پرونده باشد: تا ۴۰ حرف کوچک لاتین، رقم و زیرخط به کار ببرید</translation>
    </message>
    <message>
        <source>childhood to old age (FG-NET)</source>
        <translation>از کودکی تا پیری (FG-NET)</translation>
    </message>
    <message>
        <source>children up to 12 (FG-NET)</source>
        <translation>کودکان تا ۱۲ سال (FG-NET)</translation>
    </message>
    <message>
        <source>crops or thumbnails that are no JPEG</source>
        <translation>بریده‌ها یا بندانگشتی‌هایی که JPEG نیستند</translation>
    </message>
    <message>
        <source>cut off, damaged, or no video</source>
        <translation>ناقص، آسیب‌دیده، یا ویدئو نیست</translation>
    </message>
    <message>
        <source>cut off, or no RAW photo</source>
        <translation>ناقص، یا عکس RAW نیست</translation>
    </message>
    <message>
        <source>damaged, no RAW photo, or of an unknown camera</source>
        <translation>آسیب‌دیده، عکس RAW نیست، یا از دوربینی ناشناخته</translation>
    </message>
    <message>
        <source>damaged, or a video without pictures</source>
        <translation>آسیب‌دیده، یا ویدئویی بی‌تصویر</translation>
    </message>
    <message>
        <source>damaged, or stored in a way that is not known here</source>
        <translation>آسیب‌دیده، یا به شیوه‌ای ناشناخته ذخیره شده</translation>
    </message>
    <message>
        <source>detector (SCRFD or RetinaFace)</source>
        <translation>آشکارساز (SCRFD یا RetinaFace)</translation>
    </message>
    <message>
        <source>dlib CNN</source>
        <translation>dlib CNN</translation>
    </message>
    <message>
        <source>dlib HOG</source>
        <translation>dlib HOG</translation>
    </message>
    <message>
        <source>does not give one vector for a face, but {0}</source>
        <translation>برای هر چهره یک بردار نمی‌دهد، بلکه {0}</translation>
    </message>
    <message>
        <source>does not run on a face of {0} x {1} pixels</source>
        <translation>روی چهره‌ای {0} در {1} پیکسل کار نمی‌کند</translation>
    </message>
    <message>
        <source>embedding its faces</source>
        <translation>سنجش چهره‌هایش</translation>
    </message>
    <message>
        <source>embeddings of another length than the rest of their pack</source>
        <translation>بردارهایی به طولی جز بقیهٔ بسته‌شان</translation>
    </message>
    <message>
        <source>face {0} of {1}</source>
        <translation>چهرهٔ {0} از {1}</translation>
    </message>
    <message>
        <source>faces in a person that they were taken out of</source>
        <translation>چهره‌هایی نزد شخصی که از او بیرون آورده شده بودند</translation>
    </message>
    <message>
        <source>faces of a batch times groups, some hundred times</source>
        <translation>چهره‌های یک دسته ضرب در گروه‌ها، چند صد بار</translation>
    </message>
    <message>
        <source>faces without their crop</source>
        <translation>چهره‌های بی‌بریده</translation>
    </message>
    <message>
        <source>file of labels</source>
        <translation>پروندهٔ برچسب‌ها</translation>
    </message>
    <message>
        <source>files of it are missing; install or import it again</source>
        <translation>پرونده‌هایی از آن نیست؛ دوباره نصب یا درون‌بردش کنید</translation>
    </message>
    <message>
        <source>folders, pattern:REGEX, csv:FILE, regions, confirmed or, for scores without a truth, none</source>
        <translation>folders، pattern:REGEX، csv:FILE، regions، confirmed یا، برای امتیاز بدون حقیقت، none</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: AuraFace is under the Apache licence 2.0, YuNet under the MIT licence</source>
        <translation>آزاد برای همه، کاربرد تجاری هم: AuraFace با پروانهٔ Apache 2.0، YuNet با پروانهٔ MIT</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: MTCNN is under the MIT licence, dlib&apos;s network is in the public domain</source>
        <translation>آزاد برای همه، کاربرد تجاری هم: MTCNN با پروانهٔ MIT، شبکهٔ dlib در مالکیت همگانی</translation>
    </message>
    <message>
        <source>free for everyone, commercial use included: YuNet is under the MIT licence, SFace under the Apache licence 2.0</source>
        <translation>آزاد برای همه، کاربرد تجاری هم: YuNet با پروانهٔ MIT، SFace با پروانهٔ Apache 2.0</translation>
    </message>
    <message>
        <source>has changed since it was installed</source>
        <translation>از زمان نصب تغییر کرده است</translation>
    </message>
    <message>
        <source>has no effect where “whiten” is true; leave one of them away</source>
        <translation>آنجا که «whiten» برابر true است اثری ندارد؛ یکی را کنار بگذارید</translation>
    </message>
    <message>
        <source>ignored for one reason there, for another one here</source>
        <translation>آنجا به دلیلی نادیده گرفته شد و اینجا به دلیلی دیگر</translation>
    </message>
    <message>
        <source>ignored there, {0} here</source>
        <translation>آنجا نادیده، اینجا {0}</translation>
    </message>
    <message>
        <source>is 0; pixels are divided by it</source>
        <translation>صفر است؛ پیکسل‌ها بر آن بخش می‌شوند</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>is missing: it says which file that network is</source>
        <translation>نیست: می‌گوید کدام پرونده آن شبکه است</translation>
    </message>
    <message>
        <source>is not a key that FaceSorter knows{0}</source>
        <translation>کلیدی نیست که FaceSorter بشناسد{0}</translation>
    </message>
    <message>
        <source>is there; the manifest has no sha256 of it</source>
        <translation>هست؛ شرح بسته sha256 آن را ندارد</translation>
    </message>
    <message>
        <source>is what the manifest says</source>
        <translation>همان است که شرح بسته می‌گوید</translation>
    </message>
    <message>
        <source>is {0} and link {1}; 0 &lt; merge &lt;= link &lt; 1 must hold</source>
        <translation>{0} است و link برابر {1}؛ باید 0 &lt; merge &lt;= link &lt; 1 باشد</translation>
    </message>
    <message>
        <source>is {0}; it must be a number from {1} to {2}</source>
        <translation>{0} است؛ باید عددی از {1} تا {2} باشد</translation>
    </message>
    <message>
        <source>is {0}; it must be a table of keys and values</source>
        <translation>{0} است؛ باید جدولی از کلیدها و مقدارها باشد</translation>
    </message>
    <message>
        <source>is {0}; it must be a text that is not empty</source>
        <translation>{0} است؛ باید متنی ناتهی باشد</translation>
    </message>
    <message>
        <source>is {0}; it must be a whole number from {1} to {2}</source>
        <translation>{0} است؛ باید عددی صحیح از {1} تا {2} باشد</translation>
    </message>
    <message>
        <source>is {0}; it must be one of {1}</source>
        <translation>{0} است؛ باید یکی از {1} باشد</translation>
    </message>
    <message>
        <source>is {0}; it must be true or false</source>
        <translation>{0} است؛ باید true یا false باشد</translation>
    </message>
    <message>
        <source>is {0}; that of dlib&apos;s network is {1}</source>
        <translation>{0} است؛ مال شبکهٔ dlib برابر {1} است</translation>
    </message>
    <message>
        <source>is “{0}”, but there is no [archives.{1}]</source>
        <translation>«{0}» است، اما [archives.{1}] نیست</translation>
    </message>
    <message>
        <source>is “{0}”; it must be an address that begins with https://</source>
        <translation>«{0}» است؛ باید نشانی‌ای باشد که با https:// آغاز شود</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a Python package</source>
        <translation>«{0}» است؛ باید نام یک بستهٔ پایتون باشد</translation>
    </message>
    <message>
        <source>is “{0}”; it must be the name of a file beside the manifest, without folders</source>
        <translation>«{0}» است؛ باید نام پرونده‌ای کنار شرح بسته باشد، بی‌پوشه</translation>
    </message>
    <message>
        <source>is “{0}”; it must lie inside the package</source>
        <translation>«{0}» است؛ باید درون بسته باشد</translation>
    </message>
    <message>
        <source>is “{0}”; letters beyond ASCII must be written as %.. there</source>
        <translation>«{0}» است؛ حروف بیرون از ASCII باید آنجا به‌صورت %.. نوشته شوند</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>it cannot be written to</source>
        <translation>نوشته نمی‌شود</translation>
    </message>
    <message>
        <source>it could not be started</source>
        <translation>آغاز نشد</translation>
    </message>
    <message>
        <source>it does not say that it is one</source>
        <translation>نمی‌گوید که چنین است</translation>
    </message>
    <message>
        <source>it failed while photos were read</source>
        <translation>هنگام خواندن عکس‌ها از کار افتاد</translation>
    </message>
    <message>
        <source>it has no pictures</source>
        <translation>تصویر ندارد</translation>
    </message>
    <message>
        <source>it has no version</source>
        <translation>نسخه ندارد</translation>
    </message>
    <message>
        <source>it has sound only, and no pictures</source>
        <translation>فقط صدا دارد، بی‌تصویر</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>ناقص است</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>در کاربرد است</translation>
    </message>
    <message>
        <source>it is no longer there</source>
        <translation>دیگر آنجا نیست</translation>
    </message>
    <message>
        <source>it is not needed any more</source>
        <translation>دیگر لازم نیست</translation>
    </message>
    <message>
        <source>it is not whole JSON</source>
        <translation>JSON کامل نیست</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>زیادی بزرگ است</translation>
    </message>
    <message>
        <source>it makes the decoder crash</source>
        <translation>رمزگشا را از کار می‌اندازد</translation>
    </message>
    <message>
        <source>it names somebody who is not there</source>
        <translation>کسی را نام می‌برد که نیست</translation>
    </message>
    <message>
        <source>it takes longer than {0} s</source>
        <translation>بیش از {0} ثانیه طول می‌کشد</translation>
    </message>
    <message>
        <source>its answers differ from those of the processor</source>
        <translation>پاسخ‌هایش با پاسخ‌های پردازنده تفاوت دارد</translation>
    </message>
    <message>
        <source>its crop is damaged</source>
        <translation>بریده‌اش آسیب دیده است</translation>
    </message>
    <message>
        <source>its list is too long</source>
        <translation>فهرستش زیادی بلند است</translation>
    </message>
    <message>
        <source>its pictures are stored in a way that is not known here</source>
        <translation>تصویرهایش به شیوه‌ای ناشناخته ذخیره شده‌اند</translation>
    </message>
    <message>
        <source>lies outside of a chip of {0} pixels</source>
        <translation>بیرون از بریدهٔ {0} پیکسلی است</translation>
    </message>
    <message>
        <source>looking for faces</source>
        <translation>جست‌وجوی چهره‌ها</translation>
    </message>
    <message>
        <source>looking for faces failed ({0})</source>
        <translation>جست‌وجوی چهره‌ها شکست خورد ({0})</translation>
    </message>
    <message>
        <source>may be one person with another face there, told apart here</source>
        <translation>آنجا می‌تواند با چهره‌ای دیگر یک شخص باشد، اینجا از آن جدا دانسته شده است</translation>
    </message>
    <message>
        <source>may come from one place only: a package, a url or an archive</source>
        <translation>تنها از یک جا می‌آید: یک بستهٔ پایتون، یک نشانی یا یک بایگانی</translation>
    </message>
    <message>
        <source>mean = {0} and scale = {1}</source>
        <translation>mean = {0} و scale = {1}</translation>
    </message>
    <message>
        <source>must be 64 hexadecimal digits</source>
        <translation>باید ۶۴ رقم شانزده‌شانزدهی باشد</translation>
    </message>
    <message>
        <source>must be a list of five points [x, y], or one of {0}</source>
        <translation>باید فهرستی از پنج نقطهٔ [x, y] باشد، یا یکی از {0}</translation>
    </message>
    <message>
        <source>must be a number, or a list of three in the order of “channels”</source>
        <translation>باید یک عدد باشد، یا فهرستی سه‌تایی به ترتیب «channels»</translation>
    </message>
    <message>
        <source>must be two lengths, of the vectors of spoilt faces and the longer one of good ones</source>
        <translation>باید دو طول باشد، طول بردارهای چهره‌های خراب و طول بلندترِ خوب‌ها</translation>
    </message>
    <message>
        <source>must be written as [[{0}]], once for each entry</source>
        <translation>باید به‌صورت [[{0}]] نوشته شود، یک بار برای هر مورد</translation>
    </message>
    <message>
        <source>must begin with the eye at the left of the chip, and of the mouth too</source>
        <translation>باید با چشم سمت چپ بریده آغاز شود، دهان هم همین‌طور</translation>
    </message>
    <message>
        <source>n log n, and the square of the tight groups</source>
        <translation>n log n، و مربع گروه‌های فشرده</translation>
    </message>
    <message>
        <source>n neighbours searched once, then n log n</source>
        <translation>n همسایه یک بار جسته می‌شوند، سپس n log n</translation>
    </message>
    <message>
        <source>n neighbours, then the square of the groups of each level</source>
        <translation>n همسایه، سپس مربع گروه‌های هر پله</translation>
    </message>
    <message>
        <source>n squared</source>
        <translation>مربع n</translation>
    </message>
    <message>
        <source>n squared times groups</source>
        <translation>مربع n ضرب در گروه‌ها</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most 1,000</source>
        <translation>مربع n، چند صد بار، حداکثر ۱٬۰۰۰</translation>
    </message>
    <message>
        <source>n squared, some hundred times, at most {0}</source>
        <translation>مربع n، چند صد بار، حداکثر {0}</translation>
    </message>
    <message>
        <source>n squared, some ten times</source>
        <translation>مربع n، چند ده بار</translation>
    </message>
    <message>
        <source>n subgraphs of 32 faces through a network</source>
        <translation>n زیرگراف ۳۲ چهره‌ای از یک شبکه</translation>
    </message>
    <message>
        <source>n subgraphs of 64 faces through a network</source>
        <translation>n زیرگراف ۶۴ چهره‌ای از یک شبکه</translation>
    </message>
    <message>
        <source>n times groups, some hundred times</source>
        <translation>n ضرب در گروه‌ها، چند صد بار</translation>
    </message>
    <message>
        <source>n times groups, some ten times; times dimension with tied or full shapes</source>
        <translation>n ضرب در گروه‌ها، چند ده بار؛ ضرب در بُعد با شکل‌های tied یا full</translation>
    </message>
    <message>
        <source>n times log of the groups, if they are divided evenly</source>
        <translation>n ضرب در لگاریتم گروه‌ها، اگر برابر تقسیم شوند</translation>
    </message>
    <message>
        <source>n times neighbours where they are known, else n squared</source>
        <translation>n ضرب در همسایه‌ها آنجا که شناخته‌اند، وگرنه مربع n</translation>
    </message>
    <message>
        <source>n times neighbours, once</source>
        <translation>n ضرب در همسایه‌ها، یک بار</translation>
    </message>
    <message>
        <source>n times neighbours, once; n squared up to 4,000 faces</source>
        <translation>n ضرب در همسایه‌ها، یک بار؛ تا ۴٬۰۰۰ چهره مربع n</translation>
    </message>
    <message>
        <source>n times neighbours, some hundred sweeps</source>
        <translation>n ضرب در همسایه‌ها، چند صد گذر</translation>
    </message>
    <message>
        <source>n times neighbours, some sweeps</source>
        <translation>n ضرب در همسایه‌ها، چند گذر</translation>
    </message>
    <message>
        <source>n times neighbours, some tens of times at most</source>
        <translation>n ضرب در همسایه‌ها، حداکثر چند ده بار</translation>
    </message>
    <message>
        <source>n times the square of neighbours</source>
        <translation>n ضرب در مربع همسایه‌ها</translation>
    </message>
    <message>
        <source>no SHA-256</source>
        <translation>بدون SHA-256</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>بدون کادر</translation>
    </message>
    <message>
        <source>no input</source>
        <translation>بدون ورودی</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>عدد نیست</translation>
    </message>
    <message>
        <source>no pair</source>
        <translation>هیچ جفتی</translation>
    </message>
    <message>
        <source>no text, or too long a one</source>
        <translation>متن نیست، یا زیادی بلند است</translation>
    </message>
    <message>
        <source>non-commercial research only (InsightFace&apos;s weights; its code is free)</source>
        <translation>فقط پژوهش غیرتجاری (وزن‌های InsightFace؛ کدش آزاد است)</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>پرونده نیست</translation>
    </message>
    <message>
        <source>not a photo, or damaged</source>
        <translation>عکس نیست، یا آسیب دیده</translation>
    </message>
    <message>
        <source>not what it should be</source>
        <translation>آن نیست که باید</translation>
    </message>
    <message>
        <source>not {0} there, {1} here</source>
        <translation>آنجا {0} نیست، اینجا {1}</translation>
    </message>
    <message>
        <source>pack.toml: files.{0} has no size and sha256, which importing a pack records.</source>
        <translation>pack.toml: files.{0} size و sha256 ندارد که هنگام درون‌برد بسته ثبت می‌شود.</translation>
    </message>
    <message>
        <source>pairs below the distance, some hundred times; n squared with a number of groups</source>
        <translation>جفت‌های زیر فاصله، چند صد بار؛ با شمار گروه‌ها مربع n</translation>
    </message>
    <message>
        <source>pairs of faces in one person that are of different people</source>
        <translation>جفت چهره در یک شخص که از اشخاص متفاوت‌اند</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>دسترسی داده نشد</translation>
    </message>
    <message>
        <source>picture of a chart</source>
        <translation>تصویر نمودار</translation>
    </message>
    <message>
        <source>recogniser (ArcFace)</source>
        <translation>بازشناس (ArcFace)</translation>
    </message>
    <message>
        <source>some dozen times n through a network, and n times groups</source>
        <translation>چند دوجین بار n از یک شبکه، و n ضرب در گروه‌ها</translation>
    </message>
    <message>
        <source>some n proposals of up to 64 faces through a network</source>
        <translation>چند n پیشنهاد تا ۶۴ چهره از یک شبکه</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>کسی بی‌نام</translation>
    </message>
    <message>
        <source>table of scores</source>
        <translation>جدول امتیازها</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>پرونده خالی است</translation>
    </message>
    <message>
        <source>the package that brings it is not installed</source>
        <translation>بسته‌ای که آن را می‌آورد نصب نیست</translation>
    </message>
    <message>
        <source>there is no picture at this time</source>
        <translation>در این زمان تصویری نیست</translation>
    </message>
    <message>
        <source>told apart from another face there, both in {0} here</source>
        <translation>آنجا از چهره‌ای دیگر جدا دانسته شده، اینجا هر دو نزد {0}</translation>
    </message>
    <message>
        <source>told apart from another face there, here they may be one person</source>
        <translation>آنجا از چهره‌ای دیگر جدا دانسته شده، اینجا می‌توانند یک شخص باشند</translation>
    </message>
    <message>
        <source>too large for a RAW photo</source>
        <translation>برای عکس RAW زیادی بزرگ</translation>
    </message>
    <message>
        <source>too large for the memory of this computer</source>
        <translation>برای حافظهٔ این رایانه زیادی بزرگ</translation>
    </message>
    <message>
        <source>too large to show</source>
        <translation>برای نمایش زیادی بزرگ</translation>
    </message>
    <message>
        <source>too large: {0} megapixels</source>
        <translation>زیادی بزرگ: {0} مگاپیکسل</translation>
    </message>
    <message>
        <source>unknown: as its author states (InsightFace&apos;s own weights are for non-commercial research only)</source>
        <translation>نامعلوم: چنان‌که پدیدآورنده می‌گوید (وزن‌های خود InsightFace فقط برای پژوهش غیرتجاری‌اند)</translation>
    </message>
    <message>
        <source>videos need the package av: install it with pip install av</source>
        <translation>ویدئوها بستهٔ پایتون av را لازم دارند: با pip install av نصبش کنید</translation>
    </message>
    <message>
        <source>what it says of a face contradicts itself</source>
        <translation>آنچه از چهره‌ای می‌گوید با خود در تناقض است</translation>
    </message>
    <message>
        <source>whiten = true</source>
        <translation>whiten = true</translation>
    </message>
    <message>
        <source>{0} (entry {1})</source>
        <translation>{0} (مورد {1})</translation>
    </message>
    <message>
        <source>{0} ({1} face)</source>
        <translation>{0} ({1} چهره)</translation>
    </message>
    <message>
        <source>{0} ({1} faces)</source>
        <translation>{0} ({1} چهره)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} و {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} و {1} دیگر</translation>
    </message>
    <message>
        <source>{0} belongs to another program. It was left as it is; choose another file.</source>
        <translation>{0} از آنِ برنامهٔ دیگری است. همان‌طور که هست ماند؛ پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} cannot be reached ({1}); is this computer on the internet?</source>
        <translation>دسترسی به {0} نیست ({1})؛ آیا این رایانه به اینترنت وصل است؟</translation>
    </message>
    <message>
        <source>{0} cannot be read ({1}). Nothing was changed.</source>
        <translation>{0} خوانده نمی‌شود ({1}). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0} cannot be read: it is a pipe or a device, and no file.</source>
        <translation>{0} خوانده نمی‌شود: لوله یا دستگاه است، نه پرونده.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} خوانده نمی‌شود: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be the id of a pack: use up to 40 small letters, digits, dots, dashes or underscores.</source>
        <translation>{0} نمی‌تواند شناسهٔ بسته باشد: تا ۴۰ حرف کوچک لاتین، رقم، نقطه، خط تیره یا زیرخط به کار ببرید.</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1})</source>
        <translation>{0} نوشتنی نیست ({1})</translation>
    </message>
    <message>
        <source>{0} cannot be written ({1}). No labels were written.</source>
        <translation>{0} نوشتنی نیست ({1}). برچسبی نوشته نشد.</translation>
    </message>
    <message>
        <source>{0} cannot send the file now (error {1}).</source>
        <translation>{0} اکنون نمی‌تواند پرونده را بفرستد (خطای {1}).</translation>
    </message>
    <message>
        <source>{0} changed while the export ran. Nothing was overwritten; export again to finish.</source>
        <translation>{0} هنگام برون‌برد تغییر کرد. چیزی بازنویسی نشد؛ برای پایان کار دوباره برون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0} could not be deleted (it may not be written to). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} پاک نشد (نوشتن در آن مجاز نیست). خودتان پاکش کنید، یا آنچه را از آن استفاده می‌کند ببندید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{0} could not be deleted ({1}). Delete it yourself, or close what uses it and do this again.</source>
        <translation>{0} پاک نشد ({1}). خودتان پاکش کنید، یا آنچه را از آن استفاده می‌کند ببندید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{0} does not answer.</source>
        <translation>{0} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>{0} does not give the file out (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} پرونده را نمی‌دهد (خطای {1}). چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0} does not go on where it stopped.</source>
        <translation>{0} از جایی که ایستاد ادامه نمی‌دهد.</translation>
    </message>
    <message>
        <source>{0} earlier edit is folded away</source>
        <translation>{0} ویرایش پیشین تا شده است</translation>
    </message>
    <message>
        <source>{0} earlier edits</source>
        <translation>{0} ویرایش پیشین</translation>
    </message>
    <message>
        <source>{0} earlier edits are folded away</source>
        <translation>{0} ویرایش پیشین تا شده‌اند</translation>
    </message>
    <message>
        <source>{0} exists already. No backup was made; choose another name.</source>
        <translation>{0} از پیش هست. پشتیبان ساخته نشد؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} exists already. No labels were written; choose another name.</source>
        <translation>{0} از پیش هست. برچسبی نوشته نشد؛ نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} faces</source>
        <translation>{0} چهره</translation>
    </message>
    <message>
        <source>{0} failed ({1})</source>
        <translation>{0} شکست خورد ({1})</translation>
    </message>
    <message>
        <source>{0} failed here ({1}).</source>
        <translation>{0} اینجا شکست خورد ({1}).</translation>
    </message>
    <message>
        <source>{0} forgotten, but traces of them may be left in the library {1}: its file could not be written anew. Free some space on its disk and on the one for temporary files, and do this again.</source>
        <translation>{0} فراموش شد، اما شاید ردپایی در کتابخانهٔ {1} مانده باشد: پرونده‌اش از نو نوشته نشد. روی دیسک آن و دیسک پرونده‌های موقت جا باز کنید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{0} gives {1} two identities, {2} and {3}; to tell its faces apart, it needs the columns x, y, width and height.</source>
        <translation>{0} به {1} دو هویت می‌دهد، {2} و {3}؛ برای جدا کردن چهره‌هایش ستون‌های x، y، width و height لازم است.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1} that is a number.</source>
        <translation>{0} پارامتر {1} که عدد باشد ندارد.</translation>
    </message>
    <message>
        <source>{0} has no parameter {1}; it has {2}.</source>
        <translation>{0} پارامتر {1} ندارد؛ این‌ها را دارد: {2}.</translation>
    </message>
    <message>
        <source>{0} has no such file any more (error {1}). Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} دیگر چنین پرونده‌ای ندارد (خطای {1}). چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0} has other dates here</source>
        <translation>{0} اینجا تاریخ‌های دیگری دارد</translation>
    </message>
    <message>
        <source>{0} has the columns (none); a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} ستون‌های (هیچ) دارد؛ حقیقت path,identity یا path,x,y,width,height,identity دارد.</translation>
    </message>
    <message>
        <source>{0} has the columns {1}; a truth has path,identity or path,x,y,width,height,identity.</source>
        <translation>{0} ستون‌های {1} را دارد؛ حقیقت path,identity یا path,x,y,width,height,identity دارد.</translation>
    </message>
    <message>
        <source>{0} is a file, and folders are what is added. Nothing was changed; name the folder that it lies in: {1}</source>
        <translation>{0} پرونده است و آنچه افزوده می‌شود پوشه است. چیزی تغییر نکرد؛ پوشه‌ای را که در آن است نام ببرید: {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder to export to.</source>
        <translation>{0} پرونده است. پوشه‌ای برای برون‌برد انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is a folder, not a library. Nothing was changed; name a file in it.</source>
        <translation>{0} پوشه است، نه کتابخانه. چیزی تغییر نکرد؛ پرونده‌ای در آن نام ببرید.</translation>
    </message>
    <message>
        <source>{0} is in the future; write a date that has passed. Nothing was changed.</source>
        <translation>{0} در آینده است؛ تاریخی گذشته بنویسید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0} is no CSV: {1}.</source>
        <translation>{0} CSV نیست: {1}.</translation>
    </message>
    <message>
        <source>{0} is no date; write a day, a month or a year (1950-12-31, 1950-12, 1950). Nothing was changed.</source>
        <translation>{0} تاریخ نیست؛ روز، ماه یا سال بنویسید (1950-12-31، 1950-12، 1950). چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0} is no labels backup, or it is damaged: {1}. Nothing was changed.</source>
        <translation>{0} پشتیبان برچسب‌ها نیست، یا آسیب دیده است: {1}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0} is not a FaceSorter library. It was left as it is; choose another file.</source>
        <translation>{0} کتابخانهٔ FaceSorter نیست. همان‌طور که هست ماند؛ پروندهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is not a TOML file: {1}.</source>
        <translation>{0} پروندهٔ TOML نیست: {1}.</translation>
    </message>
    <message>
        <source>{0} is not used because {1}; the processor did the work instead.</source>
        <translation>{0} به کار نمی‌رود زیرا {1}؛ پردازنده کار را انجام داد.</translation>
    </message>
    <message>
        <source>{0} is one of {1}, not {2}.</source>
        <translation>{0} یکی از {1} است، نه {2}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not supported; unpack the zip and import the folder.</source>
        <translation>{0} به شیوه‌ای پشتیبانی‌نشده فشرده شده است؛ zip را باز کنید و پوشه را درون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0} is the id of a pack that FaceSorter knows, and these are not its files; choose another id.</source>
        <translation>{0} شناسهٔ بسته‌ای است که FaceSorter می‌شناسد و این‌ها پرونده‌هایش نیستند؛ شناسهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} is there already and is no {1}. Nothing was written; name another file.</source>
        <translation>{0} از پیش هست و {1} نیست. چیزی نوشته نشد؛ پروندهٔ دیگری نام ببرید.</translation>
    </message>
    <message>
        <source>{0} is {1} from {2}, not {3}.</source>
        <translation>{0} برابر {1} از {2} است، نه {3}.</translation>
    </message>
    <message>
        <source>{0} label contradicts what you said here, which stays:</source>
        <translation>{0} برچسب با آنچه اینجا گفته‌اید ناسازگار است، و گفتهٔ شما می‌ماند:</translation>
    </message>
    <message>
        <source>{0} labelled face was not found in its photo:</source>
        <translation>{0} چهرهٔ برچسب‌دار در عکسش یافت نشد:</translation>
    </message>
    <message>
        <source>{0} labelled faces were not found in their photos:</source>
        <translation>{0} چهرهٔ برچسب‌دار در عکس‌هایشان یافت نشدند:</translation>
    </message>
    <message>
        <source>{0} labelled photo is not in this library:</source>
        <translation>{0} عکس برچسب‌دار در این کتابخانه نیست:</translation>
    </message>
    <message>
        <source>{0} labelled photos are not in this library:</source>
        <translation>{0} عکس برچسب‌دار در این کتابخانه نیستند:</translation>
    </message>
    <message>
        <source>{0} labels contradict what you said here, which stays:</source>
        <translation>{0} برچسب با آنچه اینجا گفته‌اید ناسازگارند، و گفتهٔ شما می‌ماند:</translation>
    </message>
    <message>
        <source>{0} lies in {1}, whose photos are in the library. Nothing is ever written there; choose another folder.</source>
        <translation>{0} در {1} است که عکس‌هایش در کتابخانه‌اند. هرگز چیزی آنجا نوشته نمی‌شود؛ پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{0} new faces</source>
        <translation>{0} چهرهٔ نو</translation>
    </message>
    <message>
        <source>{0} new people of {1} faces</source>
        <translation>{0} شخص نو از {1} چهره</translation>
    </message>
    <message>
        <source>{0} new person of {1} faces</source>
        <translation>{0} شخص نو از {1} چهره</translation>
    </message>
    <message>
        <source>{0} people</source>
        <translation>{0} شخص</translation>
    </message>
    <message>
        <source>{0} people are called {1}; use the id of one of them ({2}).</source>
        <translation>{0} شخص به نام {1} هستند؛ شناسهٔ یکی را به کار ببرید ({2}).</translation>
    </message>
    <message>
        <source>{0} people have no face here:</source>
        <translation>{0} شخص اینجا چهره‌ای ندارند:</translation>
    </message>
    <message>
        <source>{0} person has no face here:</source>
        <translation>{0} شخص اینجا چهره‌ای ندارد:</translation>
    </message>
    <message>
        <source>{0} rows of {1} are not as the journal of edits says.</source>
        <translation>{0} سطر از {1} چنان نیستند که دفتر ویرایش‌ها می‌گوید.</translation>
    </message>
    <message>
        <source>{0} rows of {1} miss their {2}.</source>
        <translation>{0} سطر از {1} فاقد {2} خود هستند.</translation>
    </message>
    <message>
        <source>{0} says all that it must.</source>
        <translation>{0} همهٔ آنچه باید می‌گوید.</translation>
    </message>
    <message>
        <source>{0} says which faces are alike, and cannot be deleted ({1}). Close other programs that use the library, and do this again.</source>
        <translation>{0} می‌گوید کدام چهره‌ها همانندند و پاک‌شدنی نیست ({1}). برنامه‌های دیگری را که کتابخانه را به کار می‌برند ببندید و دوباره انجام دهید.</translation>
    </message>
    <message>
        <source>{0} sent us on to an address that is none. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} ما را به نشانی‌ای فرستاد که نشانی نیست. چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0} sent us on to this computer itself. Nothing was installed, and your other packs are as they were; try later, or import it from a file.</source>
        <translation>{0} ما را به خود همین رایانه فرستاد. چیزی نصب نشد و بسته‌های دیگرتان همان‌طور که بودند ماندند؛ بعداً تلاش کنید، یا از پرونده درون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0} there, ignored here</source>
        <translation>آنجا {0}، اینجا نادیده</translation>
    </message>
    <message>
        <source>{0} there, not {1} here</source>
        <translation>آنجا {0}، اینجا نه {1}</translation>
    </message>
    <message>
        <source>{0} there, told apart here from another face of that person</source>
        <translation>آنجا {0}، اینجا از چهرهٔ دیگری از همان شخص جدا دانسته شده</translation>
    </message>
    <message>
        <source>{0} there, {1} here</source>
        <translation>آنجا {0}، اینجا {1}</translation>
    </message>
    <message>
        <source>{0} to {1}, or auto</source>
        <translation>{0} تا {1}، یا auto</translation>
    </message>
    <message>
        <source>{0} was made by a newer FaceSorter, which can read it. Nothing was changed.</source>
        <translation>{0} را FaceSorter تازه‌تری ساخته که می‌تواند بخواندش. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>{0} with {1} faces takes {2} GB of memory, and {3} GB are free. Nothing was changed; use another algorithm, such as auto.</source>
        <translation>{0} با {1} چهره {2} گیگابایت حافظه می‌خواهد و {3} گیگابایت آزاد است. چیزی تغییر نکرد؛ الگوریتم دیگری مانند auto به کار ببرید.</translation>
    </message>
    <message>
        <source>{0} writes the library {1} anew, and that takes {2} MB of free space on its disk; there are {3} MB. Nothing was {4}; free some space and try again.</source>
        <translation>{0} کتابخانهٔ {1} را از نو می‌نویسد و این {2} مگابایت جای آزاد روی دیسکش می‌خواهد؛ {3} مگابایت هست. چیزی {4} نشد؛ جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{0}, and made {1}</source>
        <translation>{0}، و {1} ساخته شد</translation>
    </message>
    <message>
        <source>{0}, channels = &quot;{1}&quot;</source>
        <translation>{0}, channels = &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is no box (x,y,width,height in pixels).</source>
        <translation>{0}، سطر {1}: {2} کادر نیست (x,y,width,height به پیکسل).</translation>
    </message>
    <message>
        <source>{0}, number {1}: {2}</source>
        <translation>{0}، شمارهٔ {1}: {2}</translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation>{0}، تا {1}</translation>
    </message>
    <message>
        <source>{0}: files.{1} is “{2}”, and there is no such file beside it.</source>
        <translation>{0}: files.{1} «{2}» است و چنین پرونده‌ای کنارش نیست.</translation>
    </message>
    <message>
        <source>{0}: files.{1} lies in a Python package and must have size and sha256.</source>
        <translation>{0}: files.{1} در بستهٔ پایتون است و باید size و sha256 داشته باشد.</translation>
    </message>
    <message>
        <source>{0}: the whole {1}.</source>
        <translation>{0}: همه {1}.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} files were written and are whole. Export again to finish.</source>
        <translation>{0}: {1} از {2} پرونده نوشته شدند و کامل‌اند. برای پایان کار دوباره برون‌برد کنید.</translation>
    </message>
    <message>
        <source>{0}: {1} of “{2}” is {3}, not {4}: it is another file.</source>
        <translation>{0}: {1} «{2}» برابر {3} است، نه {4}: پروندهٔ دیگری است.</translation>
    </message>
    <message>
        <source>“facesorter packs install {0}” fetches it ({1} MB)</source>
        <translation>«facesorter packs install {0}» دریافتش می‌کند ({1} مگابایت)</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too high: {1}.</source>
        <translation>«merge» در [calibration]، {0}، زیادی بالاست: {1}.</translation>
    </message>
    <message>
        <source>“merge” in [calibration], {0}, is too low: {1}.</source>
        <translation>«merge» در [calibration]، {0}، زیادی پایین است: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be taken back alone, as later edits depend on it: {1}. Nothing was changed.</source>
        <translation>«{0}» را نمی‌توان به‌تنهایی پس گرفت، زیرا ویرایش‌های بعدی به آن وابسته‌اند: {1}. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{0}” is neither true nor false</source>
        <translation>«{0}» نه true است نه false</translation>
    </message>
    <message>
        <source>“{0}” is no list</source>
        <translation>«{0}» فهرست نیست</translation>
    </message>
    <message>
        <source>“{0}” is taken back already. Nothing was changed.</source>
        <translation>«{0}» از پیش پس گرفته شده است. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>“{0}” were folded away and cannot be taken back. Nothing was changed.</source>
        <translation>«{0}» تا شده‌اند و پس‌گرفتنی نیستند. چیزی تغییر نکرد.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>مانند سامانه</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>کم</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Algorithm lab</source>
        <translation>آزمایشگاه الگوریتم</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>ویرایش‌ها</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>نادیده‌ها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>کتابخانه</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جدید</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation>دسته‌بندی‌نشده</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln confirmed face</source>
        <translation>
            <numerusform>%Ln چهرهٔ تأییدشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed faces</source>
        <translation>
            <numerusform>%Ln چهرهٔ تأییدشده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit</source>
        <translation>
            <numerusform>%Ln ویرایش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edits</source>
        <translation>
            <numerusform>%Ln ویرایش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face</source>
        <translation>
            <numerusform>%Ln چهره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln face selected</source>
        <translation>
            <numerusform>%Ln چهره گزیده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln چهره</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces selected</source>
        <translation>
            <numerusform>%Ln چهره گزیده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file</source>
        <translation>
            <numerusform>%Ln پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder</source>
        <translation>
            <numerusform>%Ln پوشه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln پوشه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group</source>
        <translation>
            <numerusform>%Ln گروه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln گروه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month</source>
        <translation>
            <numerusform>%Ln ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new face</source>
        <translation>
            <numerusform>%Ln چهرهٔ جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new faces</source>
        <translation>
            <numerusform>%Ln چهرهٔ جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new people</source>
        <translation>
            <numerusform>%Ln شخص جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person</source>
        <translation>
            <numerusform>%Ln شخص جدید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other</source>
        <translation>
            <numerusform>%Ln دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln دیگر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln شخص گزیده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo together</source>
        <translation>
            <numerusform>%Ln عکس با هم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos together</source>
        <translation>
            <numerusform>%Ln عکس با هم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question</source>
        <translation>
            <numerusform>%Ln پرسش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln پرسش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year</source>
        <translation>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Recommended for up to {0} faces; this library has {1}.</source>
        <translation>توصیه‌شده تا {0} چهره؛ این کتابخانه {1} دارد.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>کمتر از یک دقیقه مانده</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>کمتر از یک ماه</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}٪</translation>
    </message>
    <message>
        <source>{0} h left</source>
        <translation>{0} ساعت مانده</translation>
    </message>
    <message>
        <source>{0} h {1} min left</source>
        <translation>{0} ساعت و {1} دقیقه مانده</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} دقیقه</translation>
    </message>
    <message>
        <source>{0} min left</source>
        <translation>{0} دقیقه مانده</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} یا {1}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ثانیه</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} تا {1}</translation>
    </message>
</context>
</TS>
