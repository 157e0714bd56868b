package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.notification.PushDevices;
import org.thinkuknow.notification.Tellings;
import org.thinkuknow.notification.Way;
import org.thinkuknow.shell.Buttons;

/** Push messages on the device at which this is read: a script asks the browser, and gives it up again. */
class PushPart extends Div {

    private static final String BROWSER = "context://scripts/push-browser.js";
    private static final String SCRIPT = "context://scripts/push-here.js";

    private final transient PushDevices devices;

    PushPart(PushDevices devices, Tellings tellings) {
        this.devices = devices;
        setId("push");
        addClassName("push");
        var status = new Paragraph();
        status.setId("push-said");
        status.getElement().setAttribute("role", "status");
        if (devices.key().isEmpty()) {
            status.setText(tellings.lacks(Way.PUSH).orElse(""));
            add(status);
            return;
        }
        var off = button("push-off", "No longer on this device");
        off.getElement().setAttribute("hidden", true);
        add(
                new Paragraph(
                        "A message on this device says the rung and the clock, such as “2nd: acknowledgement 12 min late”, "
                                + "and opens the desk."),
                button("push-on", "Push on this device"),
                off,
                Buttons.once("push-none", "Take back all my devices", () -> {
                    devices.takeAllBack();
                    offer();
                }),
                status);
    }

    /** The script has it do something. */
    private static Button button(String id, String words) {
        var button = new Button(words);
        button.setId(id);
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!devices.key().isEmpty()) {
            event.getUI().getPage().addJavaScript(BROWSER);
            event.getUI().getPage().addJavaScript(SCRIPT);
            offer();
        }
    }

    private void offer() {
        getElement().executeJs("window.pushHere.offer(this, $0)", devices.key());
    }

    /** The script keeps this browser. Whether it can be sent to. */
    @ClientCallable
    boolean keep(String endpoint, String key, String auth) {
        return devices.keep(endpoint, key, auth);
    }

    /** Whether this browser is kept for whoever reads this. */
    @ClientCallable
    boolean has(String endpoint) {
        return devices.has(endpoint);
    }

    /** The script gives this browser up. */
    @ClientCallable
    void takeBack(String endpoint) {
        devices.takeBack(endpoint);
    }
}
