"""What urllib.parse asks of addresses in brackets. A page's Python reads no address that a person could type there."""


def ip_address(address):
    """Refuses: `urlsplit` raises ValueError for such an address, as it does for a wrong one."""
    raise ValueError(f"{address!r} is not read here")


IPv6Address = IPv4Address = ip_address
