package org.thinkuknow.support;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

import java.util.Optional;
import java.util.stream.Stream;

/** Views of the whole application without a browser: a context of its own, on the database of the other tests. */
@SpringBootTest(properties = {"thinkuknow.vault.directory=target/test-keys", "thinkuknow.events.retry-every=PT2S", "thinkuknow.events.grace=PT2S"})
@ActiveProfiles("demo")
public abstract class StaffViews extends SpringBrowserlessTest {

    static {
        RunningApplication.prepare();
    }

    /** The component with an id, if it is on the page. */
    protected <C extends Component> Optional<C> byId(String id, Class<C> type) {
        return below(UI.getCurrent()).filter(component -> component.getId().filter(id::equals).isPresent()).map(type::cast).findFirst();
    }

    /** Everything that can be read in a component. */
    protected static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(StaffViews::below));
    }
}
