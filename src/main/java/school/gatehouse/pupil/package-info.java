/**
 * Pupils, guardians, holds, restrictions and stops on pupils; evidence by id only, stops on items
 * live in {@code submission}.
 */
package school.gatehouse.pupil;
