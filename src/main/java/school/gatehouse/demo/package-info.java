/**
 * Two small schools with synthetic people and pictures, loaded through the same doors as real ones.
 */
package school.gatehouse.demo;
