package org.thinkuknow.classroom.ui.board;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.thinkuknow.classroom.GivenTimes.GivenTime;

import java.time.Clock;
import java.time.Duration;

/** About how much of the given time is left, as a bar and in words. It changes by itself; it never hurries anybody. */
@Tag("given-time")
class BoardTime extends Component {

    BoardTime(GivenTime time, Clock clock) {
        getElement()
                .setAttribute("left", String.valueOf(time.left(clock.instant()).toMillis()))
                .setAttribute(
                        "of", String.valueOf(Duration.ofMinutes(time.minutes()).toMillis()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://scripts/given-time.js");
    }
}
