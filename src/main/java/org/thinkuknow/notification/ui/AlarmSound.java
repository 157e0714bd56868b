package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** A switch for a short sound. The officer turns it on, and the browser remembers. */
@Tag("alarm-sound")
@JsModule("./alarm/alarm-sound.js")
class AlarmSound extends Component {

    private static final String IS_ON = "element.isOn()";

    /** Tells whether it is on in this browser: as soon as the page is open, and whenever somebody turns it on or off. */
    void onChoice(SerializableConsumer<Boolean> heard) {
        getElement()
                .addEventListener(
                        "sound-chosen",
                        event -> heard.accept(event.getEventData().get(IS_ON).asBoolean()))
                .addEventData(IS_ON);
        addAttachListener(event -> getElement().executeJs("return this.isOn()").then(Boolean.class, heard));
    }

    /** Sounds, if it is on in this browser. */
    void ring() {
        getElement().callJsFunction("ring");
    }
}
