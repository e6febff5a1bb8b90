/** Files that are text themselves: plain text, drawings and web pages. */
package school.gatehouse.cleaning.text;
