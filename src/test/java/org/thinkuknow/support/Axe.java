package org.thinkuknow.support;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.WebDriver;

import java.util.List;

/** What the axe rules find wrong on a page. */
final class Axe {

    /** What a rule found right is left out: to write it down for each element takes longer than to find it. */
    private static final String WHAT_IS_WRONG = "{\"resultTypes\": [\"violations\"]}";

    private Axe() {}

    /** A line for each rule. No page here has frames of other sites, so axe needs no window of its own. */
    static List<String> finds(WebDriver driver) {
        return looked(driver).getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
    }

    /** A preview that was loaded anew while axe came into it is looked at once more. */
    private static Results looked(WebDriver driver) {
        try {
            return axe().analyze(driver);
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).contains("iframe communication")) {
                throw e;
            }
            return axe().analyze(driver);
        }
    }

    private static AxeBuilder axe() {
        var axe = new AxeBuilder().setLegacyMode(true);
        axe.setOptions(WHAT_IS_WRONG);
        return axe;
    }
}
