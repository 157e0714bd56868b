package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.thinkuknow.centre.Centre;

import java.util.ArrayList;
import java.util.List;

/** The frame of every signed-in page: where one can go, who is signed in, what waits, and whether this copy is real. */
@AnonymousAllowed
public class StaffLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final Div strip = Classed.of(new Div(), "notices");
    private final List<StaffNotice> notices;
    private final List<Component> passing = new ArrayList<>();

    StaffLayout(
            AuthenticationContext signIn,
            StaffPlaces places,
            Centre centre,
            Environment environment,
            ObjectProvider<DemoControl> demo,
            ObjectProvider<StaffNotice> notices) {
        this.notices = notices.orderedStream().toList();
        addClassName("staff");
        main.setId("main");
        var skip = new Anchor("#main", "Skip to the page");
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        this.notices.stream()
                .filter(StaffNotice::keepsItselfTrue)
                .flatMap(notice -> notice.forWhoeverIsSignedIn().stream())
                .forEach(strip::add);
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            var banner = banner("This is a demo. Anybody on this computer can sign in and see everything.");
            demo.orderedStream()
                    .flatMap(control -> control.forWhoeverIsSignedIn().stream())
                    .forEach(banner::add);
            strip.add(banner);
        } else if (centre.isTestCopy()) {
            strip.add(banner("This is a test copy. Nobody watches it."));
        }
        add(skip, new StaffHeader(signIn, places.of(signIn)), strip, main);
    }

    private static Aside banner(String words) {
        var banner = Classed.of(new Aside(new Paragraph(words)), "banner", "about-copy");
        banner.getElement().setAttribute("aria-label", "About this copy");
        return banner;
    }

    /** What is said above each page is asked again with each page: what was settled on the last one is gone. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        strip.remove(passing);
        passing.clear();
        notices.stream()
                .filter(notice -> !notice.keepsItselfTrue())
                .flatMap(notice -> notice.forWhoeverIsSignedIn().stream())
                .forEach(passing::add);
        for (var place = 0; place < passing.size(); place++) {
            strip.addComponentAtIndex(place, passing.get(place));
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren().appendChild(content.getElement());
    }
}
