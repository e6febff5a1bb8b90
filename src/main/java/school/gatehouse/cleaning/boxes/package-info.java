/** Films, sound and pictures that are made of ISO base media boxes. */
package school.gatehouse.cleaning.boxes;
