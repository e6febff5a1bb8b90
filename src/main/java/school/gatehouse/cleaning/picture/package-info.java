/** Cleaners of pictures that inspection does not divide into parts: GIF, WebP and TIFF. */
package school.gatehouse.cleaning.picture;
