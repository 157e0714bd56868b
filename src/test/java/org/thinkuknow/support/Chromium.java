package org.thinkuknow.support;

import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;

/**
 * The browser's program, with an empty directory of its own and nothing that it does by itself. It is lent to one test after the
 * other, and each has a profile of its own in it, which ends with the test and takes along what the test left.
 */
final class Chromium {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Object> NO_SCRIPT =
            Map.of("profile.managed_default_content_settings.javascript", 2);
    private static final String PROFILE = "browserContextId";

    private final boolean scripts;
    private final ChromeDriverService service = new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(program("CHROMEDRIVER", "/usr/bin/chromedriver")))
            .build();
    private final ChromeDriver driver;
    private final DevTools tools;
    private final String home;
    private String profile = "";

    /** Starts it; whether it runs scripts holds in every profile. */
    Chromium(boolean scripts) {
        this.scripts = scripts;
        driver = start(scripts ? Map.of() : NO_SCRIPT);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        tools = new DevTools(driver);
        home = driver.getWindowHandle();
    }

    boolean runsScripts() {
        return scripts;
    }

    ChromeDriver driver() {
        return driver;
    }

    long process() {
        return ((Number) Objects.requireNonNull(driver.getCapabilities().getCapability("goog:processID"))).longValue();
    }

    /** How many windows are open beside the first, which nobody sees. */
    int windows() {
        return driver.getWindowHandles().size() - 1;
    }

    /** Opens a window in a new profile: nothing is stored, sent along, kept ready, or said to have been visited. */
    Chromium inNewProfile() {
        profile = tools.ask("Target.createBrowserContext", Map.of("disposeOnDetach", true))
                .path(PROFILE)
                .asString();
        var window =
                tools.ask("Target.createTarget", Map.of("url", "about:blank", PROFILE, profile, "newWindow", true));
        driver.switchTo().window(window.path("targetId").asString());
        return this;
    }

    /** Closes what was opened since then, with all that it keeps, and whether that is surely all; never in its first profile. */
    boolean forget() {
        if (profile.isEmpty()) {
            return false;
        }
        try {
            driver.resetInputState();
            tools.ask("Target.disposeBrowserContext", Map.of(PROFILE, profile));
            driver.switchTo().window(home);
            driver.manage().logs().get(LogType.BROWSER);
            return windows() == 0;
        } catch (WebDriverException | IllegalStateException | CompletionException e) {
            return false;
        }
    }

    /** Cuts the line, or gives it back as slow as on an old mobile network: 400 ms to answer, 50 kilobytes a second, some of it lost. */
    void line(boolean there) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        !there,
                        "latency",
                        400,
                        "downloadThroughput",
                        50_000,
                        "uploadThroughput",
                        50_000,
                        "packetLoss",
                        2,
                        "connectionType",
                        "cellular3g"));
    }

    /** Keeps cookies for the site of an address, as if it had set them. */
    void keep(List<HttpCookie> cookies, String address) {
        cookies.forEach(cookie -> driver.executeCdpCommand(
                "Network.setCookie",
                Map.of(
                        "url", address,
                        "name", cookie.getName(),
                        "value", cookie.getValue(),
                        "httpOnly", cookie.isHttpOnly(),
                        "sameSite", "Lax")));
    }

    /** The size of the page in CSS pixels, and how many pixels of the screen each of them has. */
    void metrics(int width, int height, int times) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", times, "mobile", false));
    }

    /** Ends it and its driver, also one that has ended by itself: a line to it that is cut keeps the driver from quitting. */
    void quit() {
        try {
            driver.quit();
        } catch (WebDriverException gone) {
            service.stop();
        }
    }

    private ChromeDriver start(Map<String, Object> preferences) {
        var options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                // What still fades in is measured and pressed at another moment each time.
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + freshDirectory());
        options.setExperimentalOption("prefs", preferences);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(program("CHROMIUM", "/usr/bin/chromium"));
        return new ChromeDriver(service, options);
    }

    /** Where ./test found a program, or where Debian puts it. */
    private static String program(String variable, String usual) {
        return System.getenv().getOrDefault(variable, usual);
    }

    private static String freshDirectory() {
        try {
            return Files.createTempDirectory("thinkuknow-browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
