/** Finding the right child: by name, and beside twins and siblings. */
package school.gatehouse.pupil.finding;
