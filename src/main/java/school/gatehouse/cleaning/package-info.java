/** Removes what is personal from a file without touching its content, and proves it. */
package school.gatehouse.cleaning;
