/** PDF documents: what is drawn stays, everything around it goes. */
package school.gatehouse.cleaning.pdf;
