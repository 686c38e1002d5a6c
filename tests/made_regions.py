"""Face regions as other programs write them, in packets of XMP."""

#: The size of the photo that they are about, and a face around (60, 30).
WIDTH, HEIGHT = 200, 100
NAMESPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" '
    'xmlns:stArea="http://ns.adobe.com/xmp/sType/Area#" xmlns:stDim="http://ns.adobe.com/xap/1.0/sType/Dimensions#" '
    'xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPRI="http://ns.microsoft.com/photo/1.2/t/RegionInfo#" '
    'xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#" xmlns:tiff="http://ns.adobe.com/tiff/1.0/"'
)
SIZE = f'stDim:w="{WIDTH}" stDim:h="{HEIGHT}" stDim:unit="pixel"'
#: 20 x 10 pixels.
AREA = 'stArea:x="0.3" stArea:y="0.3" stArea:w="0.1" stArea:h="0.1"'


def packet(inside: str, more: str = "") -> bytes:
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {NAMESPACES}><rdf:Description rdf:about="" {more}>{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
        f'<?xpacket end="w"?>'
    ).encode()


def lightroom(*people: str, size: str = SIZE, area: str = AREA) -> str:
    """Attributes within descriptions."""
    items = "".join(
        f"<rdf:li><rdf:Description {person}><mwg-rs:Area {area}/></rdf:Description></rdf:li>" for person in people
    )
    return (
        f'<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:AppliedToDimensions {size}/>'
        f"<mwg-rs:RegionList><rdf:Bag>{items}</rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    )
