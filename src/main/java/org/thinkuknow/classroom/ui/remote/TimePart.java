package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.classroom.GivenTimes;
import org.thinkuknow.classroom.GivenTimes.GivenTime;
import org.thinkuknow.shell.Classed;

import java.util.Optional;
import java.util.function.IntConsumer;

/** The time that the board shows, if the teacher gives any, and how to give it. */
class TimePart extends NativeDetails {

    private final NativeButton off;

    /**
     * @param give is told the minutes that are given from now on
     * @param take takes the time off the board
     */
    TimePart(IntConsumer give, Runnable take) {
        var choices = Classed.of(new Div(), "times");
        GivenTimes.CHOICES.forEach(minutes -> {
            var button = new NativeButton(words(minutes), click -> give.accept(minutes));
            button.setId("give-" + minutes);
            choices.add(button);
        });
        off = new NativeButton("Take it off the board", click -> take.run());
        off.setId("take-time");
        setId("time");
        setContent(new Div(
                new Paragraph(
                        "The board shows roughly how much time is left. Nothing closes when it is up, and it goes away when you move on."),
                choices,
                off));
    }

    void show(Optional<GivenTime> time) {
        setSummaryText(time.map(given -> "Time on the board: " + words(given.minutes()))
                .orElse("Time on the board: none"));
        off.setVisible(time.isPresent());
    }

    private static String words(int minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
