package org.thinkuknow.ownlessons;

import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.Strand;

/**
 * A lesson of a school's own that its teachers can teach.
 *
 * @param address what it is started with; the newest edition is taught
 */
public record PublishedLesson(String address, String title, AgeBand band, Strand strand) {}
