// The analyst's map: the page names where the program, the picture and the cities lie; all of it comes from this installation. Where it cannot be shown
// the drawing stays.
import type * as MapLibre from 'maplibre-gl'

const box = document.querySelector<HTMLElement>('#map')
if (box) void show(box)

async function show(box: HTMLElement): Promise<void> {
  const { program = '', style = '', picture = '', cities = '' } = box.dataset
  const [west = 0, south = 0, east = 0, north = 0] = ['west', 'south', 'east', 'north'].map((side) => Number(box.dataset[side]))
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style }))
  const { default: whole, ...named } = (await import(program)) as typeof MapLibre & { readonly default?: typeof MapLibre }
  const { Map, NavigationControl, Popup, ScaleControl } = whole ?? named
  box.hidden = false
  const map = new Map({
    container: box,
    attributionControl: false,
    bounds: [west, south, east, north],
    style: {
      version: 8,
      sources: {
        classes: {
          type: 'image',
          url: new URL(picture, location.href).href,
          coordinates: [
            [west, north],
            [east, north],
            [east, south],
            [west, south],
          ],
        },
        cities: { type: 'geojson', data: new URL(cities, location.href).href },
      },
      layers: [
        { id: 'ground', type: 'background', paint: { 'background-color': '#f4f1e6' } },
        { id: 'classes', type: 'raster', source: 'classes', paint: { 'raster-opacity': 0.9, 'raster-resampling': 'linear' } },
        {
          id: 'cities',
          type: 'circle',
          source: 'cities',
          paint: {
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 2.5, 9, 6],
            'circle-color': '#123f5c',
            'circle-stroke-color': '#fff',
            'circle-stroke-width': 1,
          },
        },
      ],
    },
  })
  map.addControl(new NavigationControl({ showCompass: false }))
  map.addControl(new ScaleControl({ unit: 'metric' }))
  map.on('load', () => {
    document.querySelector('#map-drawing figure > svg')?.remove()
    box.dataset['ready'] = 'true'
  })
  map.on('click', 'cities', ({ features, lngLat }) => {
    const { name, code } = features?.[0]?.properties ?? {}
    const link = Object.assign(document.createElement('a'), { href: `../../../cities/${String(code)}`, textContent: String(name) })
    new Popup({ focusAfterOpen: true }).setLngLat(lngLat).setDOMContent(link).addTo(map)
  })
  offerOpacity(map)
}

function offerOpacity(map: MapLibre.Map): void {
  const tools = document.querySelector<HTMLElement>('#map-tools')
  const slider = document.querySelector<HTMLInputElement>('#map-opacity')
  if (!tools || !slider) return
  tools.hidden = false
  slider.addEventListener('input', () => map.setPaintProperty('classes', 'raster-opacity', Number(slider.value) / 100))
}
