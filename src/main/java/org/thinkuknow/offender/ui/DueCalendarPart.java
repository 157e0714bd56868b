package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.offender.DueFeed;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

/** An address for the calendar of a phone, shown once. */
class DueCalendarPart extends NativeDetails {

    DueCalendarPart(DueFeed feed) {
        super("What is due in your own calendar");
        setId("due-feed");
        var address = Classed.of(new Paragraph(), "address");
        address.setId("feed-address");
        address.getElement().setAttribute("role", "status");
        setContent(new Div(
                new Paragraph(
                        "Subscribe to this address in a calendar. It says days, references and what is asked, and names nobody."
                                + " Whoever has it can read that, so keep it to yourself; a new address ends the one before."),
                Buttons.once("renew-feed", "Make a new address", () -> address.setText(feed.renew())),
                address));
    }
}
