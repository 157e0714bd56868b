package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.Optional;

/** What another module offers beside the sentence that a signed-in page is one of a demo. Only beans of the demo are of this type. */
public interface DemoControl {

    /** Builds it for whoever is signed in; empty if it is not for them. */
    Optional<Component> forWhoeverIsSignedIn();
}
