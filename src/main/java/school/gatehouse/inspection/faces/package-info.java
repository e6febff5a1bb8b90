/** Finds faces in a picture and says how many; whose they are it neither knows nor asks. */
package school.gatehouse.inspection.faces;
