package org.thinkuknow.support;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.logging.Level;

/** The browser's program, started with an empty directory of its own and nothing that it does by itself. */
final class Chromium {

    private Chromium() {}

    /** Starts it with preferences of its user. */
    static ChromeDriver start(Map<String, Object> preferences) {
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
                "--user-data-dir=" + freshDirectory());
        options.setExperimentalOption("prefs", preferences);
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        options.setBinary(program("CHROMIUM", "/usr/bin/chromium"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(program("CHROMEDRIVER", "/usr/bin/chromedriver")))
                .build();
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
