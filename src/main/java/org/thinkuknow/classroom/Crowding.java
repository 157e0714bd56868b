package org.thinkuknow.classroom;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may come at once: the settings {@code thinkuknow.classroom.crowding.*}, for one node. A whole school sits behind one address.
 *
 * @param seatsAtOnce       new seats of one lesson from one address before they come one after the other
 * @param seatsPerMinute    new seats of one lesson from one address after those
 * @param seatsOfALesson    seats of one lesson without those that were taken out
 * @param linesOfASeat      lines that one seat holds open; the oldest is closed for a new one
 * @param linesOfALesson    lines to one lesson
 * @param linesOfAnAddress  lines from one address
 * @param linesOfANode      lines to all lessons
 */
@ConfigurationProperties("thinkuknow.classroom.crowding")
public record Crowding(
        @DefaultValue("40") int seatsAtOnce,
        @DefaultValue("60") int seatsPerMinute,
        @DefaultValue("1500") int seatsOfALesson,
        @DefaultValue("2") int linesOfASeat,
        @DefaultValue("2000") int linesOfALesson,
        @DefaultValue("2000") int linesOfAnAddress,
        @DefaultValue("4000") int linesOfANode) {}
