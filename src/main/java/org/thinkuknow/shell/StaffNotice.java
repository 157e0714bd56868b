package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;

import java.util.Optional;

/**
 * What another module shows above every signed-in page. Every bean of this type takes part. Only what a page
 * refers to comes with the page's script, and these pages refer to this type alone; so it names the script of what is shown through it.
 */
@JsModule("./alarm/alarm-sound.js")
public interface StaffNotice {

    /** Builds it for whoever is signed in; empty if it is not for them. */
    Optional<Component> forWhoeverIsSignedIn();

    /** Whether what it builds changes by itself when something does; everything else is built anew with each page. */
    default boolean keepsItselfTrue() {
        return false;
    }

    /** Whether it stands on a desk that is locked too, which anybody may look at. */
    default boolean staysOnALockedDesk() {
        return false;
    }
}
