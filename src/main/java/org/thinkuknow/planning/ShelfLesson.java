package org.thinkuknow.planning;

import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Strand;

import java.util.List;

/**
 * As much of a lesson as planning needs.
 *
 * @param address such as {@code /learn/7-11/who-is-a-friend-online}
 * @param points  what it serves in the curriculum
 */
public record ShelfLesson(String address, String title, AgeBand band, Strand strand, List<CurriculumPoint> points) {}
