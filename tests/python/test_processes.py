"""What goes to other processes, and what says that it does not."""

import copy
import multiprocessing
import pickle
import subprocess
import sys
import textwrap
from concurrent.futures import ProcessPoolExecutor

import pytest

import zhunsheng


def statuses(program, facts):
    return [(verdict.key, verdict.status) for verdict in program.check(facts).verdicts]


def test_a_program_is_pickled(demo, facts):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        other = pickle.loads(pickle.dumps(demo, protocol))
        assert other is not demo and other.digest == demo.digest and other.verify()
        assert statuses(other, facts) == statuses(demo, facts)
        del other
        assert statuses(demo, facts)


def test_copies_of_what_does_not_change(demo, facts):
    result = demo.check(facts)
    for whole in (demo, result.facts, result, result.verdicts[0]):
        assert copy.copy(whole) is whole and copy.deepcopy([whole])[0] is whole
    assert statuses(demo, facts)


def unpickled(demo, facts):
    result = demo.check(facts)
    return [(result.facts, "document"), (result, "json_bytes"), (result.verdicts, "json_bytes"), (result.verdicts[0], "explanation"),
            (demo.table(), "another"), (zhunsheng.Cancellation(), "another")]


@pytest.mark.parametrize("which", range(6))
def test_the_rest_is_not_pickled(demo, facts, which):
    value, instead = unpickled(demo, facts)[which]
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        with pytest.raises(TypeError, match=instead):
            pickle.dumps(value, protocol)
        with pytest.raises(TypeError, match=instead):
            pickle.dumps({"within": [value]}, protocol)


def test_tables_and_cancellations_are_not_copied(demo):
    for value in (demo.table(), zhunsheng.Cancellation()):
        for copied in (copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="another"):
                copied(value)


def raised(demo, facts, tmp_path):
    """Each kind that can be had, with its diagnostics."""
    cancellation = zhunsheng.Cancellation()
    cancellation.cancel()
    for call in (lambda: demo.read({}), lambda: demo.check(facts, rules=["siez"]), lambda: demo.check_table(3), lambda: demo.check(facts, most_verdicts=1),
                 lambda: zhunsheng.Program.open(tmp_path / "none.zsp"), lambda: zhunsheng.Program.from_bytes(b"none"),
                 lambda: demo.check(facts, cancellation=cancellation)):
        with pytest.raises(zhunsheng.Error) as caught:
            call()
        yield caught.value


def test_errors_are_pickled_and_copied(demo, facts, tmp_path):
    seen = set()
    for error in raised(demo, facts, tmp_path):
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(other) is type(error) and str(other) == str(error) and other.args == error.args
            assert other.status == error.status and other.diagnostics == error.diagnostics
        seen.add(type(error))
    assert seen == {zhunsheng.Unsound, zhunsheng.WrongUsage, zhunsheng.TooMuch, zhunsheng.CannotRead, zhunsheng.Refused, zhunsheng.Cancelled}


def judged(program, facts):
    return statuses(program, facts)


@pytest.mark.parametrize("way", ["fork", "spawn"])
def test_processes(demo, facts, way):
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(way)) as pool:
        assert pool.submit(judged, demo, facts).result(60) == statuses(demo, facts)
        with pytest.raises(zhunsheng.Unsound) as caught:
            pool.submit(judged, demo, {}).result(60)
        assert caught.value.diagnostics
        assert pool.submit(judged, demo, facts).result(60)


def test_nothing_is_said_at_the_end(rules):
    """An object that could not be made again leaves nothing half made behind."""
    script = textwrap.dedent("""
        import copy, pickle, sys, zhunsheng
        program = zhunsheng.Program.compile({"demo.zs": sys.stdin.read()})
        for value in (program.table(), zhunsheng.Cancellation()):
            for attempt in (copy.deepcopy, copy.copy, pickle.dumps):
                try: attempt(value)
                except TypeError: pass
                else: sys.exit("taken")
    """)
    done = subprocess.run([sys.executable, "-c", script], input=rules, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
