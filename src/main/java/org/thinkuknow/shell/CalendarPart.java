package org.thinkuknow.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

import java.util.function.Supplier;

/** An address for the calendar of a phone, shown once. */
public class CalendarPart extends NativeDetails {

    private final Paragraph address = Classed.of(new Paragraph(), "address");
    private final Div content = new Div();

    /**
     * @param id    by which it is found again
     * @param title what is in the calendar
     * @param says  what the calendar says, as in "It says when and names nobody."
     * @param renew makes a new address and ends the one before
     */
    public CalendarPart(String id, String title, String says, Supplier<String> renew) {
        super(title);
        setId(id);
        address.setId("feed-address");
        address.getElement().setAttribute("role", "status");
        content.add(
                new Paragraph("Subscribe to this address in a calendar. " + says
                        + " Anybody who has the address can read that, so keep it "
                        + "to yourself. A new address replaces the old one."),
                Buttons.once("renew-feed", "Make a new address", () -> say(renew.get())),
                address);
        setContent(content);
    }

    /** Adds a way to end the address without a new one. */
    public CalendarPart withdrawnBy(Runnable withdraw) {
        content.addComponentAtIndex(2, Buttons.once("withdraw-feed", "Withdraw the address", () -> {
            withdraw.run();
            say("The address has been withdrawn. Nobody can read this calendar through it any more.");
        }));
        return this;
    }

    private void say(String words) {
        address.setText(words);
    }
}
