"""The part of asyncio that Pyodide's loop stands on. Its own loops, sockets, processes and TLS are an eighth of what a
first visit loads, and a page's Python has none of them.
"""

from .coroutines import *
from .events import *
from .events import _get_running_loop, _set_running_loop
from .events import _BaseDefaultEventLoopPolicy as DefaultEventLoopPolicy
from .events import _set_event_loop_policy as set_event_loop_policy
from .exceptions import *
from .futures import *
from .locks import *
from .protocols import *
from .queues import *
from .runners import *
from .tasks import *
from .timeouts import *
from .transports import *
