package org.thinkuknow.support;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import static java.util.Objects.requireNonNull;

/** What the axe rules find wrong on a page. */
final class Axe {

    /** What is on its way to be seen has less contrast until it is. What only moves is not waited for, nor what never ends. */
    private static final String NOTHING_FADES_IN = """
            const seen = arguments[arguments.length - 1];
            const fades = (frame) => 'opacity' in frame || 'color' in frame || 'backgroundColor' in frame;
            Promise.allSettled(document.getAnimations()
              .filter((each) => each.playState === 'running' && each.effect.getTiming().iterations !== Infinity
                && each.effect.getKeyframes().some(fades))
              .map((each) => each.finished)).then(() => seen());""";

    private static final String ONE_OF_EACH_KIND = script("one-of-each-kind");

    private static final byte[] COMMAND = command();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Axe() {}

    /** A line for each rule. No page here has frames of other sites, so axe needs no window of its own. */
    static List<String> finds(WebDriver driver, String within, List<String> only) {
        return looked(driver, within, only).getViolations().stream()
                .map(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> String.valueOf(node.getTarget()))
                                .toList())
                .toList();
    }

    /** A preview that was loaded anew while axe came into it is looked at once more. */
    private static Results looked(WebDriver driver, String within, List<String> only) {
        ((RemoteWebDriver) driver).executeAsyncScript(NOTHING_FADES_IN);
        try {
            return axe(within, only).analyze(driver);
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).contains("iframe communication")) {
                throw e;
            }
            return axe(within, only).analyze(driver);
        }
    }

    /** What a rule found right is left out: to write it down for each element takes longer than to find it. */
    private static AxeBuilder axe(String within, List<String> only) {
        var options = only.isEmpty()
                ? Map.of("resultTypes", List.of("violations"))
                : Map.of("resultTypes", List.of("violations"), "runOnly", Map.of("type", "rule", "values", only));
        var axe = new AxeBuilder().setLegacyMode(true);
        if (!within.isEmpty()) {
            axe.include(within);
        }
        axe.setOptions(JsonMapper.shared().writeValueAsString(options)); // withRules would be forgotten with it
        axe.setInjectAxe(driver -> bringInto((RemoteWebDriver) driver), false);
        return axe;
    }

    /** Half a megabyte, which the driver's own way would write down anew each time, and send twice for a page. */
    private static void bringInto(RemoteWebDriver driver) {
        inject(driver);
        driver.executeScript(ONE_OF_EACH_KIND);
    }

    private static void inject(RemoteWebDriver driver) {
        if (Boolean.TRUE.equals(driver.executeScript("return !!window.axe"))) {
            return;
        }
        var server = ((HttpCommandExecutor) driver.getCommandExecutor()).getAddressOfRemoteServer();
        var command = HttpRequest.newBuilder(URI.create(server + "/session/" + driver.getSessionId() + "/execute/sync"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(COMMAND));
        var answer = CLIENT.sendAsync(command.build(), HttpResponse.BodyHandlers.ofString())
                .join();
        if (answer.statusCode() != 200) {
            throw new JavascriptException("axe did not come into the page: " + answer.body());
        }
    }

    private static byte[] command() {
        try (var script = requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return JsonMapper.shared()
                    .writeValueAsBytes(Map.of(
                            "script", new String(script.readAllBytes(), StandardCharsets.UTF_8), "args", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that tests run in a page, under {@code src/test/resources/looks}. */
    static String script(String name) {
        try (var script = requireNonNull(Axe.class.getResourceAsStream("/looks/" + name + ".js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
