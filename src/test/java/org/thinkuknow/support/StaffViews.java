package org.thinkuknow.support;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.PushConnection;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.thinkuknow.account.Role;

import java.util.Locale;
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

    /** As a browser that is there: a page that nobody can reach is drawn anew a minute later. */
    @BeforeEach
    void thePageIsReached() {
        UI.getCurrent().getInternals().setPushConnection(new PushConnection() {
            @Override
            public void push() {}

            @Override
            public void disconnect() {}

            @Override
            public boolean isConnected() {
                return true;
            }
        });
    }

    /** Whoever an annotation signs in has no moment at which they did. */
    @BeforeEach
    void theyHaveJustSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null) {
            SecurityContextHolder.getContext().setAuthentication(JustNow.signedIn(who));
        }
    }

    /** Signs the one of the demo in who has a role alone, in the place of whoever was. @return their name */
    protected static String signIn(Role role) {
        var username = "demo-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        SecurityContextHolder.getContext()
                .setAuthentication(JustNow.signedIn(UsernamePasswordAuthenticationToken.authenticated(
                        username, "", AuthorityUtils.createAuthorityList("ROLE_" + role))));
        return username;
    }

    /** Goes to an address, which may have a query. */
    protected static void goTo(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0].substring(1), QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
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
