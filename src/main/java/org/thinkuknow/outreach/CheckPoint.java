package org.thinkuknow.outreach;

/**
 * One point of the checklist before a visit.
 *
 * @param id permanent; visits remember it
 */
public record CheckPoint(String id, String text) {}
