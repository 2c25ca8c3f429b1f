package cn.gouji.validate.webhook.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.webhook.WebhookConfig;
import cn.gouji.validate.webhook.WebhookProblem;

/** Tells addresses that may be called from those that lead into our own network. */
@ApplicationScoped
public class TargetAddress {

    private final WebhookConfig config;

    TargetAddress(WebhookConfig config) {
        this.config = config;
    }

    /**
     * Looked up anew before every request: a name may lead elsewhere tomorrow.
     *
     * @return the address that was checked, which is the one to connect to: asked again, the name may lead elsewhere
     * @throws ProblemException if it is no address that may be called
     */
    public Target check(String url) {
        URI uri = uri(url);
        if (!config.internalAllowed() && !"https".equalsIgnoreCase(uri.getScheme())) {
            throw new ProblemException(WebhookProblem.NOT_SECURE, url);
        }
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException e) {
            throw new ProblemException(WebhookProblem.UNKNOWN_HOST, uri.getHost());
        }
        if (!config.internalAllowed() && Stream.of(addresses).anyMatch(InternalNetworks::contain)) {
            throw new ProblemException(WebhookProblem.INTERNAL_ADDRESS, url);
        }
        return new Target(uri, addresses[0]);
    }

    private static URI uri(String url) {
        try {
            URI uri = URI.create(url == null ? "" : url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() != 0) {
                return uri;
            }
        } catch (IllegalArgumentException notOne) {
            // Told below like every other address that is none.
        }
        throw new ProblemException(WebhookProblem.NOT_AN_ADDRESS, url);
    }

    /**
     * Where a request goes.
     *
     * @param address of the host of the URI
     */
    public record Target(URI uri, InetAddress address) {

        boolean isSecure() {
            return "https".equalsIgnoreCase(uri.getScheme());
        }

        int port() {
            return uri.getPort() > 0 ? uri.getPort() : isSecure() ? 443 : 80;
        }
    }
}
