"""Read photos safely and make the small pictures of them: decoded pixels in, JPEGs out."""
