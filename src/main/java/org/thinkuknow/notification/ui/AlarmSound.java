package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A switch for a short sound. The officer turns it on, and the browser remembers. */
@Tag("alarm-sound")
@JsModule("./alarm/alarm-sound.js")
class AlarmSound extends Component {

    /** Sounds, if it is on in this browser. */
    void ring() {
        getElement().callJsFunction("ring");
    }
}
