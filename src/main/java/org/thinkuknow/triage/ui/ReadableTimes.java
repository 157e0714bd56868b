package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.centre.UkTime;

import java.time.Duration;
import java.time.Instant;

/** Times as officers read them: how long ago, with the exact time when the mouse or the focus is on it. */
final class ReadableTimes {

    private ReadableTimes() {}

    static String ago(Instant then, Instant now) {
        return since(then, now) + " ago";
    }

    /** How long something lasts already, such as "41 min". */
    static String since(Instant then, Instant now) {
        return length(Duration.between(then, now));
    }

    static String until(Instant then, Instant now) {
        var left = Duration.between(now, then);
        return left.isNegative() ? "overdue by " + length(left.negated()) : "in " + length(left);
    }

    private static String length(Duration duration) {
        if (duration.toMinutes() < 1) {
            return "under 1 min";
        }
        if (duration.toHours() < 2) {
            return duration.toMinutes() + " min";
        }
        return duration.toDays() < 2 ? duration.toHours() + " h" : duration.toDays() + " days";
    }

    /** A {@code <time>} that says how long ago, and exactly when on focus. */
    static Time component(Instant then, Instant now) {
        return new Time(then, ago(then, now));
    }

    /** A sentence about a moment: what stands before it, how long ago it was, and what stands after it. */
    static Span sentence(String before, Instant then, Instant now, String after) {
        return new Span(new Span(before), component(then, now), new Span(after));
    }

    /** The HTML element of a moment. */
    @Tag("time")
    static final class Time extends HtmlComponent {
        Time(Instant then, String words) {
            getElement()
                    .setText(words)
                    .setAttribute("datetime", then.toString())
                    .setAttribute("data-exact", UkTime.exact(then))
                    .setAttribute("tabindex", "0");
        }
    }
}
