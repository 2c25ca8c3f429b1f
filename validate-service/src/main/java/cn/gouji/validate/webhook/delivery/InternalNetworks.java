package cn.gouji.validate.webhook.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The networks that are nobody's in the internet: of this machine, of an office, of a cluster, of a cloud's own services. */
final class InternalNetworks {

    /** By the IANA registries of special-purpose addresses. */
    private static final List<Network> NETWORKS = List.of(
            Network.of("0.0.0.0", 8), Network.of("10.0.0.0", 8), Network.of("100.64.0.0", 10),
            Network.of("127.0.0.0", 8), Network.of("169.254.0.0", 16), Network.of("172.16.0.0", 12),
            Network.of("192.0.0.0", 24), Network.of("192.168.0.0", 16), Network.of("198.18.0.0", 15),
            // Multicast, reserved, broadcast.
            Network.of("224.0.0.0", 3),
            Network.of("::1", 128), Network.of("::", 128), Network.of("64:ff9b:1::", 48), Network.of("fc00::", 7),
            Network.of("fe80::", 10), Network.of("fec0::", 10), Network.of("ff00::", 8));
    /** Addresses in which the one of version 4 stands that they lead to, and where in them: compatible, NAT64, 6to4. */
    private static final List<Embedding> EMBEDDINGS = List.of(new Embedding(Network.of("::", 96), 12),
            new Embedding(Network.of("64:ff9b::", 96), 12), new Embedding(Network.of("2002::", 16), 2));

    private InternalNetworks() {
    }

    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return NETWORKS.stream().anyMatch(network -> network.contains(bytes)) || EMBEDDINGS.stream()
                .filter(embedding -> embedding.network().contains(bytes))
                .anyMatch(embedding -> contain(embedding.embedded(bytes)));
    }

    private record Embedding(Network network, int from) {

        InetAddress embedded(byte[] bytes) {
            try {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("Not four bytes: " + HexFormat.of().formatHex(bytes), e);
            }
        }
    }

    private record Network(byte[] beginning, int bits) {

        static Network of(String beginning, int bits) {
            return new Network(InetAddress.ofLiteral(beginning).getAddress(), bits);
        }

        boolean contains(byte[] bytes) {
            if (bytes.length != beginning.length) {
                return false;
            }
            int whole = bits / 8;
            int mask = 0xff << (8 - bits % 8) & 0xff;
            return Arrays.equals(bytes, 0, whole, beginning, 0, whole)
                    && (mask == 0 || (bytes[whole] & mask) == (beginning[whole] & mask));
        }
    }
}
