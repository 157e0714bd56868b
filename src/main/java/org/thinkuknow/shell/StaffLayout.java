package org.thinkuknow.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.thinkuknow.centre.Centre;

/** The frame of every signed-in page: where one can go, who is signed in, and whether this copy is real. */
@AnonymousAllowed
public class StaffLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    StaffLayout(
            AuthenticationContext signIn,
            Centre centre,
            Environment environment,
            ObjectProvider<DemoControl> demo,
            ObjectProvider<StaffNotice> notices) {
        addClassName("staff");
        main.setId("main");
        var skip = new Anchor("#main", "Skip to the page");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, new StaffHeader(signIn));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            var banner = banner("This is a demo. Anybody on this computer can sign in and see everything.");
            demo.orderedStream()
                    .flatMap(control -> control.forWhoeverIsSignedIn().stream())
                    .forEach(banner::add);
            add(banner);
        } else if (centre.isTestCopy()) {
            add(banner("This is a test copy. Nobody watches it."));
        }
        notices.orderedStream()
                .flatMap(notice -> notice.forWhoeverIsSignedIn().stream())
                .forEach(this::add);
        add(main);
    }

    private static Aside banner(String words) {
        var banner = new Aside(new Paragraph(words));
        banner.addClassName("banner");
        banner.getElement().setAttribute("aria-label", "About this copy");
        return banner;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }
}
