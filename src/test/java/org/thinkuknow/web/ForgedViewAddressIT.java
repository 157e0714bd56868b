package org.thinkuknow.web;

import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.Test;
import org.thinkuknow.support.StaffViews;

import java.util.TreeSet;
import java.util.regex.Matcher;

import static org.assertj.core.api.Assertions.assertThat;

/** As {@link ForgedAddressIT}, for pages that are views. */
class ForgedViewAddressIT extends StaffViews {

    @Test
    void areAnsweredKindly() {
        var failures = new TreeSet<String>();
        var views = ForgedAddressIT.forgeable(false);
        for (var route : views) {
            signIn(route.roles().iterator().next());
            for (var forged : ForgedAddressIT.FORGED) {
                goTo(route.template()
                        .replaceFirst("^", "/")
                        .replaceAll(ForgedAddressIT.PLACE, Matcher.quoteReplacement(forged)));
                var words = textOf((Component) getCurrentView());
                if (words.isBlank() || words.contains("Something went wrong")) {
                    failures.add("%s with number %d: %s"
                            .formatted(route.template(), ForgedAddressIT.FORGED.indexOf(forged), words));
                }
            }
        }
        assertThat(views).hasSizeGreaterThan(20);
        assertThat(failures).isEmpty();
    }
}
