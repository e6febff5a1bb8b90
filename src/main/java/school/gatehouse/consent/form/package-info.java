/** Keying signed forms, taking away what never was valid, and telling what stood at an instant. */
package school.gatehouse.consent.form;
