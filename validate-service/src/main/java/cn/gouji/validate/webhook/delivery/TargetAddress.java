package cn.gouji.validate.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.kit.problem.ProblemException;

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
     * @throws ProblemException if it is no address that may be called
     */
    URI check(String url) {
        URI uri = uri(url);
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException e) {
            throw new ProblemException(WebhookProblem.UNKNOWN_HOST, uri.getHost());
        }
        if (!config.internalAllowed() && Stream.of(addresses).anyMatch(TargetAddress::isInternal)) {
            throw new ProblemException(WebhookProblem.INTERNAL_ADDRESS, url);
        }
        return uri;
    }

    private static URI uri(String url) {
        try {
            URI uri = URI.create(url == null ? "" : url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (IllegalArgumentException notOne) {
            // Told below like every other address that is none.
        }
        throw new ProblemException(WebhookProblem.NOT_AN_ADDRESS, url);
    }

    static boolean isInternal(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        // 100.64.0.0/10 is shared by carriers and clusters, 0.0.0.0/8 is this machine.
        boolean shared = bytes.length == 4 && (bytes[0] == 100 && (bytes[1] & 0xc0) == 64 || bytes[0] == 0);
        return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress() || uniqueLocal || shared;
    }
}
