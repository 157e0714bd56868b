package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;

import java.util.Optional;

/** What another module shows above every signed-in page. Every bean of this type takes part. */
public interface StaffNotice {

    /** Builds it for whoever is signed in; empty if it is not for them. */
    Optional<Component> forWhoeverIsSignedIn();
}
