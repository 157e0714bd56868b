package org.thinkuknow.support;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

import java.util.Optional;
import java.util.stream.Stream;

/** Views of the whole application without a browser: a context of its own, on the database of the other tests. */
@SpringBootTest(
        properties = {
            "thinkuknow.vault.directory=target/test-keys/${test.process:1}",
            "thinkuknow.events.retry-every=PT2S",
            "thinkuknow.events.pause=PT2S"
        })
@ActiveProfiles("demo")
public abstract class StaffViews extends SpringBrowserlessTest {

    static {
        RunningApplication.prepare();
    }

    /** The holder of sign-ins is one for the whole process, and each application that starts puts its own there. */
    @Autowired
    void signInsAreThoseOfThisApplication(SecurityContextHolderStrategy ours) {
        SecurityContextHolder.setContextHolderStrategy(ours);
    }

    /** The component with an id, if it is on the page. */
    protected <C extends Component> Optional<C> byId(String id, Class<C> type) {
        return below(UI.getCurrent())
                .filter(component -> component.getId().filter(id::equals).isPresent())
                .map(type::cast)
                .findFirst();
    }

    /** Everything that can be read in a component. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(StaffViews::below));
    }
}
