/** Wording versions, the channels they name, and the blank form with its QR code. */
package school.gatehouse.notice;
