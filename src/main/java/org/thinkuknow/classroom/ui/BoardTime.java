package org.thinkuknow.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import org.thinkuknow.classroom.GivenTime;

import java.time.Clock;
import java.time.Duration;

/** About how much of the given time is left, as a bar and in words. It changes by itself; it never hurries anybody. */
class BoardTime extends Component {

    BoardTime(GivenTime time, Clock clock) {
        super(new com.vaadin.flow.dom.Element("given-time"));
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
