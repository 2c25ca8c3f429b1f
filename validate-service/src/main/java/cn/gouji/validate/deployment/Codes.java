package cn.gouji.validate.deployment;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.gouji.contracts.ContractJson;

/** Values of the contract by the names they have there. */
final class Codes {

    private Codes() {
    }

    static <E extends Enum<E>> Optional<E> of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> ContractJson.code(value).equals(code))
                .findFirst();
    }

    static <E extends Enum<E>> String known(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ContractJson::code).collect(Collectors.joining(", "));
    }
}
