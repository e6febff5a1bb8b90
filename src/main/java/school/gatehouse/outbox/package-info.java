/** Works off rows with a handler per kind (the room that owns the kind implements it). */
package school.gatehouse.outbox;
