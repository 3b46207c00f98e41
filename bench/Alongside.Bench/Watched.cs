using System.Diagnostics;
using Alongside.Web;
using Alongside.Web.Access;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Alongside.Bench;

/// <summary>Opens each address once in the product, and writes down what it asked of the record and what it sent.</summary>
internal sealed class Watched : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<(string, (string, object)[])> asked = [];

    public static async Task<Dictionary<string, Script>> AllAsync(string database, IReadOnlyList<Target> targets)
    {
        var watched = new Watched();
        using var listening = DiagnosticListener.AllListeners.Subscribe(watched);
        await using var engine = Engine.At(database);
        await using var app = Site.Build(engine, new(TimeProvider.System, Logs: false));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        var port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        using var connection = new Connection(port);
        await connection.ConnectAsync();
        var scripts = new Dictionary<string, Script>();
        foreach (var target in targets)
        {
            watched.asked.Clear();
            var status = await connection.AskAsync(Load.Get(target));
            if (status != 200) throw new InvalidOperationException($"The product answered {status} to {target.Address}.");
            scripts[target.Cookie + target.Address] = new([.. watched.asked], connection.Body()) { Route = target.Journey };
        }
        await app.StopAsync();
        return scripts;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore" || value == Straight.Asking) value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is AskedStraight straight) asked.Add((straight.Words, straight.Values));
        if (value.Key != RelationalEventId.CommandExecuting.Name || value.Value is not CommandEventData { Command: { } command }) return;
        asked.Add((command.CommandText, [.. command.Parameters.Cast<System.Data.Common.DbParameter>().Select(p => (p.ParameterName, p.Value ?? DBNull.Value))]));
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
