package org.thinkuknow.support;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import java.util.Optional;
import java.util.stream.Stream;

/** Views of the whole application without a browser, in the application that the other tests run on. */
@WholeApplication
public abstract class StaffViews extends SpringBrowserlessTest {

    static {
        RunningApplication.prepare();
    }

    /** The holder of sign-ins is one for the whole process, and each application that starts puts its own there. */
    @Autowired
    void signInsAreThoseOfThisApplication(SecurityContextHolderStrategy ours) {
        SecurityContextHolder.setContextHolderStrategy(ours);
    }

    /** Whoever an annotation signs in has no moment at which they did. */
    @BeforeEach
    void theyHaveJustSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null) {
            SecurityContextHolder.getContext().setAuthentication(JustNow.signedIn(who));
        }
    }

    /** The component with an id, if it is on the page. */
    protected <C extends Component> Optional<C> byId(String id, Class<C> type) {
        return below(UI.getCurrent())
                .filter(component -> component.getId().filter(id::equals).isPresent())
                .map(type::cast)
                .findFirst();
    }

    /** The first component of a class, as its style knows it. */
    protected static Component byClass(String name) {
        return below(UI.getCurrent())
                .filter(component -> component.getElement().getClassList().contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that can be read in a component. */
    protected static String textOf(Component component) {
        return ElementWords.of(component.getElement());
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(StaffViews::below));
    }
}
