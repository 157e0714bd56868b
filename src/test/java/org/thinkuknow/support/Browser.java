package org.thinkuknow.support;

import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** A real browser with nothing in its storage, for one test. Its program is lent again when it is closed. */
public final class Browser implements AutoCloseable {

    private static final String FLOW_IS_IDLE = """
            const clients = window.Vaadin?.Flow?.clients;
            return !!clients && Object.keys(clients).length > 1 && Object.values(clients).every(c => !c.isActive())
                && !document.querySelector('.first-response')""";

    private final Chromium program;
    private final ChromeDriver driver;
    private final WebDriverWait wait;
    /** Opened as soon as anything of a page is asked for; not at all by whoever goes to another one first. */
    private String ahead = "";

    private Browser(Chromium program) {
        this.program = program;
        driver = program.driver();
        wait = new WebDriverWait(driver, Chromium.PATIENCE, Duration.ofMillis(20));
        // A page that is being left or drawn is read again.
        wait.ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class);
        resize(1440, 900);
    }

    /** Opens a browser as most people have it. */
    public static Browser open() {
        return new Browser(KeptChromiums.take(true));
    }

    /** Opens a browser that runs no script. */
    public static Browser withoutScript() {
        return new Browser(KeptChromiums.take(false));
    }

    /** Opens one with an ordinary profile on disk, for what a browser that is lent might forget sooner. */
    public static Browser ofOnesOwn(boolean scripts) {
        return new Browser(new Chromium(scripts));
    }

    /** The size of the page in CSS pixels; a real window cannot be as narrow as a phone. */
    public Browser resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 600), height));
        program.metrics(width, height, 1);
        return this;
    }

    /** Asks for dark or light pages. */
    public Browser dark(boolean dark) {
        return media("", dark);
    }

    private Browser media(String media, boolean dark) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(scheme)));
        return this;
    }

    /** The page as on a screen of a width at which the browser zooms. */
    public Browser zoom(int width, int height, int times) {
        program.metrics(width / times, height / times, times);
        return this;
    }

    /** Shows the page as it would be printed, also by whoever has dark pages. */
    public Browser asPrinted(boolean dark) {
        return media("print", dark);
    }

    /** The page on paper, as a PDF. */
    public byte[] paper() {
        return Base64.getDecoder()
                .decode((String) page().executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data"));
    }

    /** How many sheets of paper the page needs. */
    public int sheets() {
        return PdfText.pages(paper());
    }

    /** Cuts the line, or gives it back as slow as on an old mobile network: 400 ms to answer, 50 kilobytes a second, 2 % lost. */
    public Browser line(boolean there) {
        program.line(there);
        return this;
    }

    /** Runs a script in every page before the page's own. */
    public Browser beforeEveryPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    /** Goes to an address and waits for nothing but the document. */
    public Browser go(String address) {
        ahead = "";
        driver.get(address);
        return this;
    }

    /** Brings the cookies of somebody who has signed in, whom an address is to receive unless the test goes elsewhere first. */
    Browser bring(List<HttpCookie> cookies, String address) {
        program.keep(cookies, address);
        ahead = address;
        return this;
    }

    private ChromeDriver page() {
        if (!ahead.isEmpty()) {
            go(ahead).awaitFlow();
        }
        return driver;
    }

    /** Goes to an address and waits until the page is whole; if it is one of Flow's, until Flow has taken it over. */
    public Browser goToView(String address) {
        return go(address).awaitPage();
    }

    /** Waits until Flow is at rest. */
    public Browser awaitFlow() {
        wait.until(at -> Boolean.TRUE.equals(script(FLOW_IS_IDLE)));
        return this;
    }

    /** Waits until a public page is whole, whether it is one of Flow's or a plain document. */
    public Browser awaitPage() {
        wait.until(page -> Boolean.TRUE.equals(script("return document.readyState === 'complete'")));
        return Boolean.TRUE.equals(script("return !!document.querySelector('#outlet')")) ? awaitFlow() : this;
    }

    /** Waits until something is so. */
    public void await(BooleanSupplier so) {
        wait.until(page -> so.getAsBoolean());
    }

    /** The first that matches, when it comes; the place and not the node, so that it may be drawn anew meanwhile. */
    public WebElement find(String css) {
        return PatientElement.at(() -> wait.until(page -> page().findElement(By.cssSelector(css))), Chromium.PATIENCE);
    }

    /** All that match now. */
    public List<WebElement> all(String css) {
        return page().findElements(By.cssSelector(css));
    }

    /** Everything that can be read on the page. */
    public String text() {
        return find("body").getText();
    }

    /** The path of the page; empty before the first, which is of no site. */
    public String path() {
        return Objects.requireNonNullElse(URI.create(page().getCurrentUrl()).getPath(), "");
    }

    /** Presses keys wherever the focus is. */
    public Browser press(CharSequence... keys) {
        page().switchTo().activeElement().sendKeys(keys);
        return this;
    }

    /** Moves the focus on until an element that matches has it; fails after a hundred presses. */
    public WebElement tabTo(String css) {
        return new Keyboard(page()).tabTo(css);
    }

    public void doubleClick(WebElement element) {
        new Actions(page()).doubleClick(element).perform();
    }

    public WebElement focused() {
        return page().switchTo().activeElement();
    }

    /** The cookies of this site, each as {@code name=value}. */
    public List<String> cookies() {
        return page().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .toList();
    }

    public void back() {
        page().navigate().back();
    }

    public Object script(String script, Object... arguments) {
        return page().executeScript(script, arguments);
    }

    /** What the axe rules find wrong, as one line each: all of them, or those that are named. */
    public List<String> axe(String... only) {
        return Axe.finds(page(), "", List.of(only));
    }

    /** Errors in the browser's console since the last call. */
    public List<String> consoleErrors() {
        return page().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Keeps a picture under target/screenshots. */
    public void screenshot(String name) {
        try {
            var directory = Files.createDirectories(Path.of("target", "screenshots"));
            var width = script("return window.innerWidth");
            var picture = page().executeCdpCommand(
                            "Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", true));
            Files.write(
                    directory.resolve("%s-%s.png".formatted(name, width)),
                    Base64.getDecoder().decode((String) picture.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Chromium program() {
        return program;
    }

    @Override
    public void close() {
        KeptChromiums.giveBack(program);
    }
}
