/** A school's settings, its devices, who is absent. */
package school.gatehouse.school;
