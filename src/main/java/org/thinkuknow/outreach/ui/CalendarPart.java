package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.outreach.CalendarFeeds;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** An address for the calendar of a phone, shown once. */
class CalendarPart extends NativeDetails {

    CalendarPart(CalendarFeeds feeds) {
        super("Your visits in your own calendar");
        setId("calendar-feed");
        var address = Classed.of(new Paragraph(), "address");
        address.setId("feed-address");
        address.getElement().setAttribute("role", "status");
        setContent(new Div(
                new Paragraph(
                        "Subscribe to this address in a calendar. It says when and at which school, and names nobody. Whoever has "
                                + "it can read that, so keep it to yourself; a new address ends the one before."),
                Buttons.plain("renew-feed", "Make a new address", () -> address.setText(feeds.renew())),
                address));
    }
}
