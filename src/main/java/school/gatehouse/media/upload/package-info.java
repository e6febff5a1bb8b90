/** Takes large files in pieces (tus 1.0), over as many connections as it takes. */
package school.gatehouse.media.upload;
